import { column, footer } from './geometry.ts';
import { lineCount } from './text-lines.ts';

/**
 * How many things of a list the foot of a slide has room for: all, or as many as fit, and the first in any case.
 *
 * @param write the text that shows so many, and says how many it leaves out
 * @param lines the lines that there are for it
 */
export function fitFooter(all: number, write: (shown: number) => string, lines: number): number {
  let shown = all;
  while (shown > 1 && lineCount(write(shown), footer.style, column) > lines) shown -= 1;
  return shown;
}

/** The lines that the texts of a foot take on the narrowest slide. */
export const footerLines = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + lineCount(text, footer.style, column), 0);
