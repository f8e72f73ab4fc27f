import { column, footer, type FooterOf } from './geometry.ts';
import { lineCount } from './text-lines.ts';

/** How many of each list a text shows; the others it counts. */
export interface Shown {
  readonly passages: number;
  readonly acts: number;
}

/**
 * How much of what a slide rests on its foot has room for: all, or else fewer passages and then fewer acts, of each at
 * least the first.
 *
 * @param write the text that shows so many
 * @param beside the width of what stands beside it, in hundredths of the slide's height
 */
export function fitFooter(
  all: Shown,
  write: (shown: Shown) => string,
  of: FooterOf,
  beside: number,
): Shown {
  const fits = (shown: Shown): boolean =>
    lineCount(write(shown), footer.style, column - beside) <= footer.lines[of];
  const fewest = (number: number): number => Math.min(1, number);
  let shown = all;
  while (!fits(shown) && shown.passages > fewest(all.passages)) {
    shown = { ...shown, passages: shown.passages - 1 };
  }
  while (!fits(shown) && shown.acts > fewest(all.acts)) shown = { ...shown, acts: shown.acts - 1 };
  return shown;
}
