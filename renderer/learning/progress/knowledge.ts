import type { QuestionState } from './projection.ts';

/**
 * How well a learner answered questions: of those that have an answer in their latest attempt, the share that is
 * right, in whole per cent; null when none has.
 */
export function shareRight(
  questions: Iterable<string>,
  stateOf: (question: string) => QuestionState | undefined,
): number | null {
  const given = [...questions].flatMap((question) => stateOf(question)?.given ?? []);
  if (given.length === 0) return null;
  return Math.round((100 * given.filter(({ correct }) => correct).length) / given.length);
}
