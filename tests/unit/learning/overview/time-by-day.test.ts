import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../../renderer/learning/day.ts';
import { timeByDay, totalOf } from '../../../../renderer/learning/overview/time-by-day.ts';
import { today } from './cards.ts';

const day = (seconds: number, answers = 0, reviews = 0) => ({ seconds, answers, reviews });

describe('time by day', () => {
  it('tells every day, the oldest first and today last', () => {
    const studied = new Map([
      [dateOf(today), day(60, 2, 1)],
      [dateOf(today - 2), day(30)],
      [dateOf(today - 3), day(500)],
      [dateOf(today + 1), day(700)],
    ]);
    expect(timeByDay(studied, today, 3)).toEqual([
      { date: dateOf(today - 2), ...day(30) },
      { date: dateOf(today - 1), ...day(0) },
      { date: dateOf(today), ...day(60, 2, 1) },
    ]);
  });

  it('sums up days, and counts those on which anything was done', () => {
    expect(totalOf([])).toEqual({ ...day(0), days: 0 });
    expect(totalOf([day(60, 2, 1), day(0), day(0, 1)])).toEqual({ ...day(60, 3, 1), days: 2 });
  });

  it('loses nothing of the days that it looks at', () => {
    const any = fc.record({ seconds: fc.nat(9000), answers: fc.nat(90), reviews: fc.nat(90) });
    fc.assert(
      fc.property(fc.dictionary(fc.nat(27).map(String), any), (byAge) => {
        const studied = new Map(
          Object.entries(byAge).map(([age, done]) => [dateOf(today - Number(age)), done]),
        );
        const days = timeByDay(studied, today, 28);
        expect(new Set(days.map(({ date }) => date)).size).toBe(28);
        expect(totalOf(days)).toEqual(totalOf(studied.values()));
      }),
    );
  });
});
