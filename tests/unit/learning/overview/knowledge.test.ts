import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byWeakness,
  knowledgeOf,
  type Knowledge,
} from '../../../../renderer/learning/overview/knowledge.ts';
import type { Card } from '../../../../renderer/learning/progress/projection.ts';
import { anyCard, card, today } from './cards.ts';

const known = (cards: readonly (Card | undefined)[]): Knowledge =>
  knowledgeOf(cards.keys(), (index) => cards[index], today);

describe('what is known of a passage', () => {
  it('is nothing where nothing was asked, whatever there is to ask', () => {
    expect(known([])).toEqual({ expected: null, asked: 0, of: 0 });
    expect(known([undefined, undefined])).toEqual({ expected: null, asked: 0, of: 2 });
  });

  it('is nine in ten as many days after the answer as the memory is stable', () => {
    const { expected, asked, of } = known([card({ stability: 10, lastDay: today - 10 })]);
    expect(expected).toBeCloseTo(0.9, 6);
    expect([asked, of]).toEqual([1, 1]);
  });

  it('is the mean of what was asked; what was not asked is told apart', () => {
    const [strong, weak] = [card({ stability: 300 }), card({ stability: 1 })];
    const mean = ((known([strong]).expected ?? 0) + (known([weak]).expected ?? 0)) / 2;
    const all = known([strong, undefined, weak, undefined, undefined]);
    expect(all.expected).toBeCloseTo(mean, 10);
    expect([all.asked, all.of]).toEqual([2, 5]);
  });

  it('counts an answer of today as it stands tomorrow, so that a wrong one is not known', () => {
    const wrong = known([card({ stability: 0.2, lastDay: today })]);
    expect(wrong).toEqual(known([card({ stability: 0.2, lastDay: today - 1 })]));
    expect(wrong.expected).toBeLessThan(0.9);
    expect(known([card({ stability: 0.2, lastDay: today + 400 })])).toEqual(wrong);
  });

  it('is a share, and less tomorrow than today', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyCard, { nil: undefined })), (cards) => {
        const { expected, asked, of } = known(cards);
        expect(of).toBe(cards.length);
        expect(asked).toBe(cards.filter(Boolean).length);
        expect(expected === null).toBe(asked === 0);
        if (expected === null) return;
        expect(expected).toBeGreaterThan(0);
        expect(expected).toBeLessThanOrEqual(1);
        const later = knowledgeOf(cards.keys(), (index) => cards[index], today + 1);
        expect(later.expected).toBeLessThanOrEqual(expected);
      }),
    );
  });

  it('is put in order with the weakest first and what was not asked last', () => {
    const rows = [null, 0.9, 0, null, 1, 0.5].map((expected) => ({ expected, asked: 1, of: 1 }));
    const order = rows.sort(byWeakness).map(({ expected }) => expected);
    expect(order).toEqual([0, 0.5, 0.9, 1, null, null]);
  });
});
