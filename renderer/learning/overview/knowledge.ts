import type { Card } from '../progress/projection.ts';
import { retrievability } from '../review/memory.ts';

/** How well something is known by the questions about it. */
export interface Knowledge {
  /**
   * The share of what was asked, from 0 to 1, that is expected to be remembered; null when nothing was asked. What was
   * not asked is no part of it: nobody knows how that would go. `asked` of `of` says how much the expectation rests on.
   */
  readonly expected: number | null;
  readonly asked: number;
  readonly of: number;
}

/**
 * How well a passage, or whatever questions are about, is known today: the mean of what FSRS expects of each question
 * that was asked. An answer of today counts as it will stand tomorrow: what was read a moment ago, also in the feedback
 * on a wrong answer, is not yet known.
 *
 * @param questions the questions about it, each once
 * @param cardOf the card of a question that was asked
 * @param today in the learner's calendar
 */
export function knowledgeOf<Question>(
  questions: Iterable<Question>,
  cardOf: (question: Question) => Card | undefined,
  today: number,
): Knowledge {
  const all = [...questions];
  const cards = all.flatMap((question) => cardOf(question) ?? []);
  if (cards.length === 0) return { expected: null, asked: 0, of: all.length };
  const sum = cards.reduce(
    (total, card) => total + retrievability(card, Math.max(1, today - card.lastDay)),
    0,
  );
  return { expected: sum / cards.length, asked: cards.length, of: all.length };
}

/** Puts what is known least first, and what was not asked yet last. */
export const byWeakness = (one: Knowledge, other: Knowledge): number =>
  (one.expected ?? 2) - (other.expected ?? 2);
