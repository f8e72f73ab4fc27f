import fc from 'fast-check';
import type { Inline } from '../../../renderer/briefing/tree.ts';

/** A line of plain text, as a part of the tree. */
export const line = (text: string): Inline[] => [{ kind: 'text', text }];

const letters = 'abcdefghijklmnopqrstuvwxyzWMil é-';

/** Words as authors write them, up to very long ones. */
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 45 })
  .map((parts) => parts.join('').trim() || 'x');

/** A text of so many words at most. */
export const textOf = (words: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: words, size: 'max' }).map((parts) => parts.join(' '));
