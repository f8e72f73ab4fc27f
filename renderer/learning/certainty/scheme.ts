import type { Certainty } from '../progress/event.ts';

const whenRight: Readonly<Record<Certainty, number>> = { 1: 1, 2: 2, 3: 3 };
const whenWrong: Readonly<Record<Certainty, number>> = { 1: 0, 2: -2, 3: -6 };

/**
 * Certainty-based marks: a higher degree pays only for whoever is right more often than its threshold, 67 per cent for
 * the second and 80 for the third. A. R. Gardner-Medwin, https://tmedwin.net/cbm/
 */
export const certaintyMark = (correct: boolean, certainty: Certainty): number =>
  (correct ? whenRight : whenWrong)[certainty];

/** The share of right answers, from 0 to 1, for which each degree is the honest one: from its start to the next one's. */
export const honestFrom: Readonly<Record<Certainty, number>> = { 1: 0, 2: 2 / 3, 3: 4 / 5 };
