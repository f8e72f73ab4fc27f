import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../renderer/learning/progress/projection.ts';
import { queueOf, type DueQuestion } from '../../../../renderer/learning/review/queue.ts';

const today = 100;
const card = (more: Partial<Card> = {}): Card => ({
  stability: 5,
  difficulty: 5,
  state: 'review',
  lastDay: 90,
  dueDay: 95,
  answers: 1,
  lapses: 0,
  sureAndWrong: null,
  hash: 'h',
  language: 'nl',
  ...more,
});
const due = (
  module: string,
  question: string,
  more: Partial<Card> = {},
  confused: string | null = null,
): DueQuestion => ({ module, question, card: card(more), confused });
const namesOf = (queue: readonly DueQuestion[]): string[] =>
  queue.map(({ module, question }) => `${module}/${question}`);

describe('what comes back', () => {
  it('begins with what was wrong while the learner was sure, the surest first', () => {
    const queue = queueOf(
      [
        due('a', 'known'),
        due('b', 'fairly', { sureAndWrong: 2 }),
        due('b', 'doubted', { sureAndWrong: 1 }),
        due('b', 'surest', { sureAndWrong: 3 }),
      ],
      ['a', 'b'],
      today,
      10,
    );
    expect(namesOf(queue)).toEqual(['b/surest', 'b/fairly', 'a/known', 'b/doubted']);
  });

  it('is what is most likely to be forgotten, when not all of it fits', () => {
    const queue = queueOf(
      [due('a', 'fresh', { lastDay: 99 }), due('b', 'old', { lastDay: 10 }), due('a', 'some')],
      ['a', 'b'],
      today,
      2,
    );
    expect(namesOf(queue)).toEqual(['a/some', 'b/old']);
  });

  it('keeps modules together, and mixes only what is confused with each other', () => {
    const queue = queueOf(
      [
        due('b', 'screening', {}, 'procedures'),
        due('a', 'one'),
        due('a', 'border', {}, 'procedures'),
        due('a', 'two'),
        due('b', 'other'),
      ],
      ['a', 'b'],
      today,
      10,
    );
    expect(namesOf(queue)).toEqual(['a/one', 'a/border', 'b/screening', 'a/two', 'b/other']);
  });

  it('is some of what is due, each once, as many as were asked for', () => {
    const any = fc.record({
      module: fc.constantFrom('a', 'b', 'c'),
      question: fc.string(),
      confused: fc.constantFrom(null, 'x', 'y'),
      card: fc
        .record({
          stability: fc.double({ min: 0.01, max: 300, noNaN: true }),
          lastDay: fc.integer({ min: 0, max: 200 }),
          sureAndWrong: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
        })
        .map(card),
    });
    fc.assert(
      fc.property(fc.array(any), fc.nat(30), (all, most) => {
        const queue = queueOf(all, ['a', 'b', 'c'], today, most);
        expect(queue).toHaveLength(Math.min(most, all.length));
        expect(new Set(queue).size).toBe(queue.length);
        for (const one of queue) expect(all).toContain(one);
      }),
    );
  });
});
