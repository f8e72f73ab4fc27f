import type { Language } from './briefing.ts';

/** A sentence's place in a text, without the space around it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Words that end with a point and do not end a sentence. */
const abbreviations = [
  ...['art', 'artt', 'nr', 'nrs', 'bijv', 'bv', 'o.a', 'd.w.z', 'm.b.t', 'i.v.m', 'i.p.v', 't.a.v'],
  ...['m.n', 'n.a.v', 'ca', 'vgl', 'zgn', 'resp', 'dhr', 'mevr', 'mw', 'mr', 'drs', 'dr', 'ir'],
  ...['prof', 'e.g', 'i.e', 'cf', 'vs', 'mrs', 'ms'],
];

/** The same, but only where a number follows: as words of their own they do end sentences. */
const beforeNumbers = [
  ...['no', 'nos', 'p', 'pp', 'blz', 'par', 'para', 'paras', 'punt', 'hfdst', 'bijl', 'overw'],
  ...['sec', 'ch', 'fig', 'vol', 'st', 'jo'],
];

const endingIn = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}.])(?:${words.join('|').replaceAll('.', '\\.')})\\.$`, 'iu');

const abbreviation = endingIn(abbreviations);
const numbered = endingIn(beforeNumbers);
const initial = /(?:^|[^\p{L}\p{N}])\p{Lu}\.$/u;

/**
 * Divides a line of text into sentences, after the rules of its language. A point after an abbreviation or an initial
 * does not end one, nor one that a small letter follows, unless the text ends there.
 */
export function sentencesIn(text: string, language: Language): Sentence[] {
  // Where a source line ends is of no meaning, and to the segmenter it would end a sentence.
  const line = text.replace(/\s/g, ' ');
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, segment } of segmenter(language).segment(line)) {
    const to = index + segment.length;
    if (to < line.length && isOpen(line.slice(from, to).trimEnd(), line.slice(to))) continue;
    const part = line.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (start < end) sentences.push({ from: start, to: end });
    from = to;
  }
  return sentences;
}

/** The sentences of a text as they stand there. */
export const sentencesOf = (text: string, language: Language): string[] =>
  sentencesIn(text, language).map(({ from, to }) => text.slice(from, to));

/** Whether a sentence goes on after what looks like its end. */
const isOpen = (sentence: string, rest: string): boolean =>
  [abbreviation, initial].some((end) => end.test(sentence)) ||
  /^\p{Ll}/u.test(rest.trimStart()) ||
  (/^\d/.test(rest) && numbered.test(sentence));

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
