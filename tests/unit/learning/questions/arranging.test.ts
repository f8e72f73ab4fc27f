import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, judge } from '../../../../renderer/learning/questions/index.ts';
import { shownAtFirst } from '../../../../renderer/learning/questions/order.ts';
import type {
  MatchQuestion,
  OrderQuestion,
  PointQuestion,
} from '../../../../renderer/learning/questions/question.ts';
import { items, matching, ordering, pointing, sorting } from './support/arranging.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const abcd: OrderQuestion = ordering(4);
const rightOf = (asked: Pick<MatchQuestion, 'items'>): Record<string, string> =>
  Object.fromEntries(asked.items.map(({ id, place }) => [id, place]));

describe('items to order', () => {
  it('are shown in an order that keeps the set, depends on the seed alone and is never right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), seed, (size, chance) => {
        const asked = ordering(size);
        const shown = shownAtFirst(asked, chance);
        expect([...shown].sort()).toEqual(asked.items.map(({ id }) => id).sort());
        expect(shownAtFirst(asked, chance)).toEqual(shown);
        expect(judge(asked, shown)?.correct).toBe(false);
      }),
    );
  });

  it('are worth the pairs in the right order less those in the wrong one', () => {
    expect(judge(abcd, ['i0', 'i1', 'i2', 'i3'])).toEqual({ correct: true, score: 1 });
    expect(judge(abcd, ['i1', 'i0', 'i2', 'i3'])).toEqual({ correct: false, score: 4 / 6 });
    expect(judge(abcd, ['i3', 'i0', 'i1', 'i2'])).toEqual({ correct: false, score: 0 });
    expect(judge(abcd, ['i3', 'i2', 'i1', 'i0'])).toEqual({ correct: false, score: 0 });
  });

  it.each([
    ['one twice', ['i0', 'i0', 'i1', 'i2']],
    ['one missing', ['i0', 'i1', 'i2']],
    ['one too many', ['i0', 'i1', 'i2', 'i3', 'i3']],
    ['a stranger', ['i0', 'i1', 'i2', 'x']],
    ['something else', 'i0'],
  ])('are refused with %s', (_name, given) => {
    expect(judge(abcd, given)).toBeNull();
  });

  it('are no answer while nobody touched them', () => {
    expect(isComplete(abcd, null)).toBe(false);
    expect(isComplete(abcd, shownAtFirst(abcd, 1))).toBe(true);
  });
});

describe.each([
  ['pairs', matching([0, 1, 2], 4)],
  ['groups', sorting([0, 1, 2], 4)],
])('items to put in their place, %s', (_name, asked) => {
  it('are right when all of them are', () => {
    expect(judge(asked, rightOf(asked))).toEqual({ correct: true, score: 1 });
  });

  it('lose for a wrong one what a guess would win', () => {
    const oneWrong = { ...rightOf(asked), i2: 'p3' };
    expect(judge(asked, oneWrong)).toEqual({ correct: false, score: (2 - 1 / 3) / 3 });
    expect(judge(asked, { i0: 'p1', i1: 'p0', i2: 'p3' })).toEqual({ correct: false, score: 0 });
  });

  it('are worth nothing on average to whoever guesses, before what falls below nothing is cut off', () => {
    const [first] = asked.items;
    const alone = { ...asked, items: first ? [first] : [] };
    const scores = asked.places.map(({ id }) => judge(alone, { i0: id })?.score);
    expect(scores).toEqual([1, 0, 0, 0]);
  });

  it('are an answer when each has a place, and are kept before that', () => {
    const some = { i0: 'p0' };
    expect(judge(asked, some)).toEqual({ correct: false, score: 1 / 3 });
    expect(isComplete(asked, some)).toBe(false);
    expect(isComplete(asked, { ...rightOf(asked), i2: 'p3' })).toBe(true);
  });

  it.each([
    ['an item that is not there', { x: 'p0' }],
    ['a place that is not there', { i0: 'x' }],
    ['an item for a place', { i0: 'i1' }],
    ['a list', ['i0']],
    ['a name of the language', { constructor: 'p0' }],
  ])('refuse %s', (_refused, given) => {
    expect(judge(asked, given)).toBeNull();
  });
});

it('takes no name of the language for a place that was given', () => {
  const asked = sorting([0, 1], 2);
  const [first, ...others] = asked.items;
  if (!first) throw new Error('An item was expected');
  const named = { ...asked, items: [{ ...first, id: 'constructor' }, ...others] };
  expect(isComplete(named, { i1: 'p1' })).toBe(false);
  expect(judge(named, { i1: 'p1' })).toEqual({ correct: false, score: 0.5 });
});

describe('a place to point at', () => {
  const asked: PointQuestion = pointing([true, false, true]);

  it('is right when it is one of the right ones', () => {
    expect(items(3).map(({ id }) => judge(asked, id)?.score)).toEqual([1, 0, 1]);
  });

  it.each([['x'], [['i0']], [null], [{ i0: true }]])('is refused when it is %j', (given) => {
    expect(judge(asked, given)).toBeNull();
    expect(isComplete(asked, given)).toBe(false);
  });
});
