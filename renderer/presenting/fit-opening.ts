import { column, roomForText, sizes, styles, type Size } from './geometry.ts';
import { heightOfStops } from './stops-height.ts';
import { textHeight } from './text-lines.ts';

/** How a slide is set that opens something: in what size, and whether what is below its title fits too. */
export interface OpeningFit {
  readonly size: Size;
  readonly hasMore: boolean;
}

/** The cover: what the document is called by those who cite it, the title, and what the briefing is about. */
export const fitCover = (reference: string, title: string, summary: string): OpeningFit =>
  fitOpening((size) => {
    const about = textHeight(summary, styles.option[size], column);
    return textHeight(reference, styles.option[size], column) + titleHeight(title, size) + about;
  }, roomForText('cover'));

/** A module's own slide: its title, and what its steps are called. */
export const fitModule = (title: string, stops: readonly string[]): OpeningFit =>
  fitOpening(
    (size) => titleHeight(title, size) + heightOfStops(stops, 'option', size),
    roomForText('module'),
  );

const titleHeight = (title: string, size: Size): number =>
  textHeight(title, styles.title[size], column) + openingGap;

/** Above the title of an opening, and under it once more than under a heading. */
export const openingGap = 6;

function fitOpening(height: (size: Size) => number, room: number): OpeningFit {
  const size = sizes.find((tried) => height(tried) <= room);
  return { size: size ?? 'least', hasMore: size !== undefined };
}
