import { column, footer } from './geometry.ts';
import { lineCount } from './text-lines.ts';

/**
 * How many things of a list the foot of a slide has room for: all, or as many as fit, and the first in any case.
 *
 * @param write the text that shows so many, and says how many it leaves out
 * @param lines the lines that there are for it
 * @param beside the width of what stands beside it, in hundredths of the slide's height
 */
export function fitFooter(
  all: number,
  write: (shown: number) => string,
  lines: number,
  beside: number,
): number {
  let shown = all;
  while (shown > 1 && lineCount(write(shown), footer.style, column - beside) > lines) shown -= 1;
  return shown;
}
