import { wordsIn, type Word } from './words.ts';

/** A piece of text; `isHit` where it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

const longestSnippet = 160;
const before = 48;

/** A text in parts, so that the words that were found can be marked. */
export function marked(text: string, isHit: (word: Word) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const hits = wordsIn(text).filter(isHit);
  for (const { start, end } of hits) {
    if (start > from) parts.push({ text: text.slice(from, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isHit: false });
  return parts;
}

/** A piece of a longer text around the first word that was found, cut between words; its beginning when none was. */
export function snippet(text: string, isHit: (word: Word) => boolean): TextPart[] {
  if (text.length <= longestSnippet) return marked(text, isHit);
  const words = wordsIn(text);
  const first = words.find(isHit)?.start ?? 0;
  const from =
    first <= before ? 0 : (words.find(({ start }) => start >= first - before)?.start ?? 0);
  const last = words.findLast(({ start, end }) => start <= first || end <= from + longestSnippet);
  const to = last && last !== words.at(-1) ? last.end : text.length;
  const piece = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return marked(piece, isHit);
}
