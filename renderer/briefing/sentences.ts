import type { Language } from './briefing.ts';

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** What ends in a dot that ends no sentence, as the last word of a piece. Initials are such words in every language. */
const abbreviated: Readonly<Record<Language, RegExp>> = {
  nl: /(?:^|[\s(‘“"'])(?:\p{Lu}|art|bijv|blz|ca|d\.w\.z|dhr|dr|i\.v\.m|jo|m\.b\.t|m\.n|mevr|mr|nr|nrs|o\.a|p|par|prof|resp|sub|t\.a\.v|vgl)\.\s*$/iu,
  en: /(?:^|[\s(‘“"'])(?:\p{Lu}|art|arts|ca|cf|dr|e\.g|i\.e|mr|mrs|ms|no|nos|p|para|paras|pp|prof|st|vol|vs)\.\s*$/iu,
};

/** Longer than any of them, with the sign before it. */
const longestAbbreviated = 12;

/** The sentences of a text without marks, as they stand there. None begins with a small letter but the first. */
export function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { segment, index } of segmenters[language].segment(text)) {
    const end = index + segment.length;
    if (abbreviated[language].test(segment.slice(-longestAbbreviated))) continue;
    if (/^\p{Ll}/u.test(text.slice(end, end + 2))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start).trim());
  return sentences;
}
