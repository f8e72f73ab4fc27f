import { describe, expect, it } from 'vitest';
import { barsOf, handsIn, isSameCount } from '../../../renderer/presenting/counts.ts';
import { roomOptions } from '../../../renderer/presenting/room-options.ts';
import { choice } from './decks.ts';

const options = [{ id: 'a' }, { id: 'b' }];

describe('bars', () => {
  it('are shares of all hands, in the order of the options', () => {
    expect(barsOf(options, { b: 3, a: 1 })).toEqual([
      { id: 'a', count: 1, share: 0.25 },
      { id: 'b', count: 3, share: 0.75 },
    ]);
  });

  it('are empty as long as nobody raised a hand', () => {
    expect(barsOf(options, {}).map(({ share }) => share)).toEqual([0, 0]);
  });

  it('leave out what was counted for an option that is gone', () => {
    expect(barsOf(options, { a: 2, weg: 8 })).toMatchObject([{ share: 1 }, { share: 0 }]);
    expect(handsIn({ a: 2, weg: 8 })).toBe(10);
  });

  it('of equal counts are equal, named or not', () => {
    expect(isSameCount({ a: 2, b: 0 }, { a: 2 })).toBe(true);
    expect(isSameCount({ a: 2 }, { a: 2, b: 1 })).toBe(false);
  });
});

describe('the options of a question', () => {
  it('stand in one order in both windows, which need not be the author’s', () => {
    const ids = (question: string) => roomOptions(choice(question, 4))?.map(({ id }) => id);
    expect(ids('q')).toEqual(ids('q'));
    const orders = new Set(['q', 'r', 's', 't', 'u'].map((question) => ids(question)?.join()));
    expect(orders.size).toBeGreaterThan(1);
  });

  it('are the two words of a statement', () => {
    const { many, options: given, pinned, ...common } = choice('q');
    expect([many, given.length, pinned]).toEqual([false, 3, null]);
    const statement = { ...common, kind: 'true-false', answer: false, wrong: null } as const;
    expect(roomOptions(statement)).toEqual([
      { id: 'true', right: false, content: null },
      { id: 'false', right: true, content: null },
    ]);
  });

  it('are none for what a room does not raise hands for', () => {
    const { many, options: given, pinned, ...common } = choice('q');
    expect([many, given.length, pinned]).toEqual([false, 3, null]);
    expect(roomOptions({ ...common, kind: 'open', model: [], criteria: [] })).toBeNull();
  });
});
