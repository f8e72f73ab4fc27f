import type { Card } from '../progress/projection.ts';
import { dueOn } from '../review/due.ts';

/** How many questions come back on a day of the learner's calendar. */
export interface DayAhead {
  readonly day: number;
  readonly questions: number;
}

/**
 * What comes back from today on, a day at a time, if nothing more is answered. What should have come back before counts
 * for today, and so does what only a wrong clock can have put more than a year ahead.
 *
 * @param days how many days to look ahead, today included
 */
export function forecast(cards: Iterable<Card>, today: number, days: number): DayAhead[] {
  const { upTo, beyond } = dueOn(today);
  const counts = new Array<number>(days).fill(0);
  for (const { dueDay } of cards) {
    const ahead = dueDay <= upTo || dueDay > beyond ? 0 : dueDay - today;
    const count = counts[ahead];
    if (count !== undefined) counts[ahead] = count + 1;
  }
  return counts.map((questions, ahead) => ({ day: today + ahead, questions }));
}
