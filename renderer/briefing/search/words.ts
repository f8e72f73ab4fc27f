/** A word of a text, and where it stands in it. */
export interface Word {
  /** Without accents and capitals. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text, in their order. Whatever is no letter or digit stands between words. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)]
    .map(({ 0: found, index }) => ({
      folded: fold(found),
      start: index,
      end: index + found.length,
    }))
    .filter(({ folded }) => folded !== '');
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
