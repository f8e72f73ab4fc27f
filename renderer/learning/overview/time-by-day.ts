import { dateOf } from '../day.ts';
import type { StudyDay } from '../progress/projection.ts';
import { idleDay } from '../progress/study-day.ts';

/** What was done on a date such as `2026-11-24`. */
export interface DatedStudy extends StudyDay {
  readonly date: string;
}

/** What was done on some days together. */
export interface StudyTotal extends StudyDay {
  /** On how many of them anything was done. */
  readonly days: number;
}

/**
 * The latest days, the oldest first and today last, also those on which nothing was done.
 *
 * @param studied by date
 * @param days how many, today included
 */
export const timeByDay = (
  studied: ReadonlyMap<string, StudyDay>,
  today: number,
  days: number,
): DatedStudy[] =>
  Array.from({ length: days }, (_, index) => {
    const date = dateOf(today - days + 1 + index);
    return { date, ...(studied.get(date) ?? idleDay) };
  });

export function totalOf(days: Iterable<StudyDay>): StudyTotal {
  const total = { ...idleDay, days: 0 };
  for (const { seconds, answers, reviews } of days) {
    total.seconds += seconds;
    total.answers += answers;
    total.reviews += reviews;
    if (seconds > 0 || answers > 0) total.days += 1;
  }
  return total;
}
