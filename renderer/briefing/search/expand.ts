import type { Language } from '../briefing.ts';
import { stemOf, writtenAtEnd } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this many letters on a word is looked for inside longer ones. */
const shortestInside = 4;
/** From this many letters on a slip is forgiven. */
const shortestSlip = 5;
/** From this many letters on a part of a word is looked for: of one that the texts know, and of one they do not. */
const shortestPart = { known: 7, unknown: 5 };
/** Of a longer one only so many letters are taken apart. */
const longestWord = 60;
/** Of what a word may mean; more would cost time and say little. */
const mostMeanings = 24;

/** What a word of a query stands for: words of the texts, each with a weight from 0 to 1. */
export type Expansion = ReadonlyMap<string, number>;

/**
 * Finds what a word of a query may mean: itself and its inflections, words that begin with it, compounds with it, and
 * its longer parts. When the texts do not know the word, it is what is one slip away from it, or else what it is made
 * of. The further away, the lighter.
 *
 * @param word folded
 */
export function expand(word: string, language: Language, vocabulary: Vocabulary): Expansion {
  const known = holding(word, language, vocabulary);
  if (known.size > 0) {
    const parts = vocabulary.partsOf(word.slice(0, longestWord), shortestPart.known);
    for (const [part, share] of parts) if (share >= 0.5) raise(known, part, 0.3 * share);
    return best(known);
  }
  const meant = new Map<string, number>();
  for (const slip of word.length < shortestSlip ? [] : vocabulary.slipsOf(word)) {
    for (const [found, weight] of holding(slip, language, vocabulary)) {
      raise(meant, found, 0.5 * weight);
    }
  }
  if (meant.size > 0) return best(meant);
  const parts = vocabulary.partsOf(word.slice(0, longestWord), shortestPart.unknown);
  for (const [part, share] of parts) raise(meant, part, 0.3 * share);
  return best(meant);
}

/** The word itself, its inflections, and the words that hold it. */
function holding(word: string, language: Language, vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  const stem = stemOf(word, language);
  for (const form of new Set([word, stem, writtenAtEnd(stem, language)])) {
    for (const found of vocabulary.holding(form, form.length >= shortestInside)) {
      raise(weights, found, closeness(form, found) * (form.length / found.length));
    }
  }
  for (const inflected of vocabulary.withStem(stem)) weights.set(inflected, 0.8);
  if (weights.has(word)) weights.set(word, 1);
  return weights;
}

/** A compound is a kind of what it ends in: an asielgrensprocedure is a grensprocedure. */
function closeness(form: string, found: string): number {
  if (found.endsWith(form)) return 0.7;
  return found.startsWith(form) ? 0.5 : 0.4;
}

function raise(weights: Map<string, number>, word: string, weight: number): void {
  if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
}

function best(weights: ReadonlyMap<string, number>): Expansion {
  if (weights.size <= mostMeanings) return weights;
  const sorted = [...weights].sort(([, one], [, other]) => other - one);
  return new Map(sorted.slice(0, mostMeanings));
}
