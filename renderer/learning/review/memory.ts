import { fsrs, type Grade } from 'ts-fsrs';

/** How well something is in a memory, in the terms of FSRS. */
export interface Memory {
  /** Days after which nine in ten are expected to be remembered. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
}

/** A question comes back at least once a year; what lies further ahead can only be a wrong clock. */
export const longestInterval = 366;

// Nothing is asked twice on one day, so there are no short-term steps; and no fuzz, so that a rebuild gives the same.
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: longestInterval,
  enable_fuzz: false,
  enable_short_term: false,
});

/**
 * What a rating makes of a memory: FSRS-6 with its default weights,
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 *
 * @param before null for what was never answered
 * @param days whole days since the last answer, from 0
 */
export function remembered(before: Memory | null, days: number, grade: Grade): Memory {
  const { stability, difficulty } = scheduler.next_state(before && { ...before }, days, grade);
  return { stability, difficulty };
}

/** Days until nine in ten are expected to be remembered still, from 1 to `longestInterval`. */
export const intervalOf = ({ stability }: Memory, days: number): number =>
  Math.min(longestInterval, Math.max(1, scheduler.next_interval(stability, days)));

/**
 * The expected chance, from 0 to 1, that something is remembered.
 *
 * @param days whole days since the last answer
 */
export const retrievability = ({ stability }: Memory, days: number): number =>
  scheduler.forgetting_curve(Math.max(0, days), stability);
