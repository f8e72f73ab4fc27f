import { linesIn } from '../../briefing/lines-in.ts';
import { plainText } from '../../briefing/plain-text.ts';
import type { Block } from '../../briefing/tree.ts';

const sentenceEnd = /(?<=[.!?])\s+/;
// Signs that no text has, so that a gap's own name cannot be mistaken for another's.
const [open, close] = ['\uE000', '\uE001'];

/**
 * The sentence that a gap stands in, as plain text, for who hears the field without seeing what is around it.
 *
 * @param nameOf what a gap is called in the sentence
 */
export function sentenceWith(
  blocks: readonly Block[],
  gap: string,
  nameOf: (gap: string) => string,
): string {
  const marked = (id: string): string => `${open}${id}${close}`;
  for (const line of linesIn(blocks)) {
    const sentences = plainText(line, marked).split(sentenceEnd);
    const found = sentences.find((sentence) => sentence.includes(marked(gap)));
    if (found !== undefined) {
      return found.replace(/\uE000([^\uE001]*)\uE001/g, (_, id: string) => nameOf(id));
    }
  }
  return '';
}
