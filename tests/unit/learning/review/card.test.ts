import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../renderer/learning/day.ts';
import { answered, relearned, type CardAnswer } from '../../../../renderer/learning/review/card.ts';
import { longestInterval, retrievability } from '../../../../renderer/learning/review/memory.ts';
import { ratingOf } from '../../../../renderer/learning/review/rating.ts';

const right: CardAnswer = {
  correct: true,
  certainty: null,
  hinted: false,
  tries: 1,
  day: 100,
  hash: 'h',
  language: 'nl',
};

describe('the rating of an answer', () => {
  it.each([
    ['wrong', { correct: false }, 1],
    ['wrong and sure', { correct: false, certainty: 3 }, 1],
    ['right with the hint', { hinted: true }, 2],
    ['right in the second try', { tries: 2, certainty: 3 }, 2],
    ['right and not sure', { certainty: 1 }, 2],
    ['right', {}, 3],
    ['right and fairly sure', { certainty: 2 }, 3],
    ['right and very sure', { certainty: 3 }, 4],
  ] as const)('%s', (_name, what, rating) => {
    expect(ratingOf({ ...right, ...what })).toBe(rating);
  });
});

describe('a card', () => {
  it('comes back tomorrow when it was wrong, and later when it was right', () => {
    expect(answered(null, { ...right, correct: false }).dueDay).toBe(101);
    expect(answered(null, right).dueDay).toBeGreaterThan(101);
  });

  it('comes back later each time that it is remembered', () => {
    let card = answered(null, right);
    for (let time = 0; time < 3; time += 1) {
      const next = answered(card, { ...right, day: card.dueDay });
      const [before, after] = [card.dueDay - card.lastDay, next.dueDay - next.lastDay];
      expect(after).toBeGreaterThan(before);
      card = next;
    }
  });

  it('is expected to be remembered by nine in ten on the day that it comes back', () => {
    const card = answered(answered(null, right), { ...right, day: 110 });
    expect(retrievability(card, card.dueDay - card.lastDay)).toBeCloseTo(0.9, 1);
  });

  it('takes nothing from a right answer on the day that it was wrong, and stays a sure error', () => {
    const wrong = answered(null, { ...right, correct: false, certainty: 3 });
    const again = answered(wrong, right);
    expect(again).toEqual({ ...wrong, answers: 2 });
    expect(again.sureAndWrong).toBe(3);
  });

  it('counts a lapse only of what was known', () => {
    const wrong = answered(null, { ...right, correct: false });
    expect(wrong).toMatchObject({ state: 'learning', lapses: 0 });
    const known = answered(wrong, { ...right, day: 101 });
    expect(known).toMatchObject({ state: 'review', lapses: 0 });
    const lapsed = answered(known, { ...right, day: 110, correct: false });
    expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1, dueDay: 111 });
  });

  it('of a changed question comes back today and keeps what is known of it', () => {
    const card = answered(null, right);
    expect(relearned(card, 101, 'i', 'en')).toEqual({
      ...card,
      state: 'relearning',
      dueDay: 101,
      hash: 'i',
      language: 'en',
    });
    expect(relearned(card, 999_999, 'i', 'en').dueDay).toBe(card.dueDay);
  });

  const answer = fc.record({
    correct: fc.boolean(),
    certainty: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
    hinted: fc.boolean(),
    tries: fc.integer({ min: 1, max: 2 }),
    day: fc.integer({ min: 0, max: 60_000 }),
    hash: fc.constant('h'),
    language: fc.constant('nl' as const),
  });

  it('stays within bounds and is never put off for more than a year, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (answers) => {
        let card = null;
        for (const one of answers) {
          card = answered(card, one);
          expect(card.stability).toBeGreaterThan(0);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
          expect(card.lastDay).toBe(one.day);
          expect(card.dueDay - card.lastDay).toBeGreaterThanOrEqual(1);
          expect(card.dueDay - card.lastDay).toBeLessThanOrEqual(longestInterval);
        }
        expect(card?.answers).toBe(answers.length);
      }),
    );
  });
});

describe('the day in the learner’s calendar', () => {
  it('begins at midnight of local time', () => {
    const midnight = Date.UTC(2026, 10, 23, 23);
    expect(dayOf(midnight, 60) - dayOf(midnight - 1, 60)).toBe(1);
    expect(dayOf(midnight, 0)).toBe(dayOf(midnight - 1, 0));
  });

  it('goes on by one a day over both switches of summer time and a leap day', () => {
    const days = [
      [Date.UTC(2026, 2, 28, 11), 60],
      [Date.UTC(2026, 2, 29, 10), 120],
      [Date.UTC(2026, 2, 30, 10), 120],
    ] as const;
    expect(days.map(([at, zone]) => dayOf(at, zone) - dayOf(days[0][0], 60))).toEqual([0, 1, 2]);
    const leap = [27, 28, 29, 30].map((date) => dayOf(Date.UTC(2028, 1, date, 12), 60));
    expect(leap.map((day) => day - (leap[0] ?? 0))).toEqual([0, 1, 2, 3]);
  });
});
