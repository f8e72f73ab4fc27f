import { textWidth, type Typeface } from './glyph-widths.ts';
import { heldTogether } from './held-together.ts';

/** How a text is set: everything in hundredths of the height of the slide. */
export interface TextStyle {
  readonly typeface: Typeface;
  readonly size: number;
  /** In parts of the size. */
  readonly lineHeight: number;
}

/** Where a line can end: at any space but one that holds together. */
const breaks = /[^\S\u00a0]+/;

/**
 * How many lines a text takes, estimated as a browser breaks it: at spaces, and inside a word only where the word is
 * wider than the line. It never hyphenates, so that it is rather too many than too few.
 *
 * @param room the width of a line, in hundredths of the height of the slide
 */
export function lineCount(text: string, { typeface, size }: TextStyle, room: number): number {
  const most = room / size;
  const space = textWidth(' ', typeface);
  let lines = 0;
  let used = most;
  for (const word of heldTogether(text).split(breaks)) {
    if (word === '') continue;
    const width = textWidth(word, typeface);
    if (used + space + width <= most) used += space + width;
    else {
      const own = Math.max(1, Math.ceil(width / most));
      lines += own;
      used = width - (own - 1) * most;
    }
  }
  return lines;
}

/** How high a text is, in hundredths of the height of the slide. */
export const textHeight = (text: string, style: TextStyle, room: number): number =>
  lineCount(text, style, room) * style.size * style.lineHeight;
