import type { StudyDay } from './projection.ts';

/** A day on which nothing was done yet. */
export const idleDay: StudyDay = { seconds: 0, answers: 0, reviews: 0 };
