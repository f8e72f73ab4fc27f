import { longestInterval } from './memory.ts';

/** The days of cards that are due: up to today, or so far ahead that only a wrong clock can have put them there. */
export const dueOn = (today: number): { readonly upTo: number; readonly beyond: number } => ({
  upTo: today,
  beyond: today + longestInterval,
});

/** Seconds that a question takes that comes back, its feedback included; an estimate. */
const secondsEach = 40;

/** How long it takes to answer questions that came back, in whole minutes. */
export const reviewMinutes = (questions: number): number =>
  Math.ceil((questions * secondsEach) / 60);
