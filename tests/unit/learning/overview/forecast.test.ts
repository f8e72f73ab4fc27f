import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../../renderer/learning/overview/forecast.ts';
import { dueOn } from '../../../../renderer/learning/review/due.ts';
import { anyCard, card, today } from './cards.ts';

const counts = (...dueDays: number[]): number[] =>
  forecast(
    dueDays.map((dueDay) => card({ dueDay })),
    today,
    4,
  ).map(({ questions }) => questions);

describe('what comes back in the days ahead', () => {
  it('is told for every day, also when that is nothing', () => {
    expect(forecast([], today, 3)).toEqual(
      [today, today + 1, today + 2].map((day) => ({ day, questions: 0 })),
    );
  });

  it('counts each question on its day, and leaves out what is further ahead', () => {
    expect(counts(today, today + 1, today + 1, today + 3, today + 4)).toEqual([1, 2, 0, 1]);
  });

  it('counts for today what is overdue, and what a wrong clock put beyond a year', () => {
    expect(counts(today - 1, today - 400, today + 366, today + 367)).toEqual([3, 0, 0, 0]);
  });

  it('agrees for today with what the review asks, and counts every question once', () => {
    fc.assert(
      fc.property(fc.array(anyCard), fc.integer({ min: 1, max: 367 }), (cards, days) => {
        const ahead = forecast(cards, today, days);
        const { upTo, beyond } = dueOn(today);
        const due = cards.filter(({ dueDay }) => dueDay <= upTo || dueDay > beyond);
        const later = cards.filter(
          ({ dueDay }) => dueDay >= today + days && dueDay <= beyond,
        ).length;
        expect(ahead).toHaveLength(days);
        expect(ahead[0]).toEqual({ day: today, questions: due.length });
        const sum = ahead.reduce((total, { questions }) => total + questions, 0);
        expect(sum + later).toBe(cards.length);
      }),
    );
  });
});
