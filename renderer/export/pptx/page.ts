import type PptxGenJS from 'pptxgenjs';
import { styles, type FooterOf, type Part, type Size } from '../../presenting/geometry.ts';
import { restsOnLines, type RestsOn } from '../../presenting/rests-on.ts';
import { plainRun, type Run } from '../runs.ts';
import { languageTags, type TakenPicture, type TakenSlides } from '../taken.ts';
import type { Layout, Place } from './layouts.ts';
import { layoutSize, typeSize, type Box } from './measures.ts';

/** What the pages are made of. */
export interface Pages {
  readonly taken: TakenSlides;
  /** By their path in the briefing's folder. */
  readonly pictures: ReadonlyMap<string, TakenPicture>;
}

/** How a text looks other than its layout says. */
export interface Look {
  readonly fontSize?: number;
}

/** Where places of a page stand, other than its layout says. */
export type OwnBoxes = Readonly<Partial<Record<Place, Box>>>;

/** A page of the file: its layout, and what is put on it. */
export interface Page {
  readonly layout: Layout;
  readonly title: string;
  readonly titleLook: Look;
  readonly boxes?: OwnBoxes;
  /** What its table is called by whoever cannot see it. */
  readonly tableText?: string;
  /** What the speaker reads, a paragraph each. */
  readonly notes: readonly string[];
  /** The module that begins with it. */
  readonly opens?: string;
  /** Puts all but the title on it. */
  readonly fill: (page: PptxGenJS.Slide) => void;
}

/** How a part is set that does not fit in the size of its layout; nothing where it does. */
export const smaller = (part: Part, size: Size): Look =>
  size === layoutSize ? {} : { fontSize: typeSize(styles[part][size].size) };

/** Puts paragraphs in a place of the page. A place without any is left out of the file. */
export function put(
  page: PptxGenJS.Slide,
  place: Place,
  paragraphs: readonly (readonly Run[])[],
  { language }: TakenSlides,
  look: Look = {},
): void {
  const lang = languageTags[language];
  const runs = paragraphs.flatMap((paragraph, index) =>
    paragraph.map(({ text, bold, italic, strike }, at) => ({
      text,
      options: {
        ...look,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(strike ? { strike: 'sngStrike' as const } : {}),
        lang,
        breakLine: at === paragraph.length - 1 && index < paragraphs.length - 1,
      },
    })),
  );
  if (runs.length > 0) page.addText(runs, { placeholder: place });
}

/** Puts what the page rests on at its foot: as much as it has room for, and how much more there is. */
export function putFoot(
  page: PptxGenJS.Slide,
  rests: RestsOn,
  taken: TakenSlides,
  of: FooterOf,
): void {
  const lines = restsOnLines(rests, taken, of).map((line) => [plainRun(line)]);
  put(page, 'foot', lines, taken);
}
