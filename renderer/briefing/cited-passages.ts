import type { Language } from './briefing.ts';
import { sentencesIn } from './sentences.ts';
import type { StepText } from './step-text.ts';

/**
 * The passages that a piece of a step's text rests on: those that its sentences refer to, each once, in the order of
 * the text.
 */
export function citedPassages(
  { text, pieces, cites }: StepText,
  span: { readonly from: number; readonly to: number },
  language: Language,
): string[] {
  const sentences = pieces.flatMap((piece) =>
    sentencesIn(text.slice(piece.from, piece.to), language).map(({ from, to }) => ({
      from: piece.from + from,
      to: piece.from + to,
    })),
  );
  const touched = sentences.filter(({ from, to }) => from < span.to && to > span.from);
  const found = cites.filter(({ at }) => touched.some(({ from, to }) => at > from && at <= to));
  return [...new Set(found.map(({ passage }) => passage))];
}
