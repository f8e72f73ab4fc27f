import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledOptions } from '../../../../renderer/learning/questions/options.ts';
import { question } from '../../briefing/support/question.ts';

const options = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 8 })
  .map((ids) => ids.map((id) => ({ id })));

describe('the order of options', () => {
  it('keeps the set, is the same for the same seed, and has the pinned one last', () => {
    fc.assert(
      fc.property(options, fc.nat(), fc.integer(), fc.boolean(), (all, place, seed, isPinned) => {
        const pinned = isPinned ? (all[place % all.length]?.id ?? null) : null;
        const shown = shuffledOptions(all, pinned, seed);
        const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
        expect(ids(shown)).toEqual(ids(all));
        expect(shuffledOptions(all, pinned, seed)).toEqual(shown);
        if (pinned !== null) expect(shown.at(-1)?.id).toBe(pinned);
      }),
    );
  });

  it('differs from seed to seed for those that are not pinned', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const orders = new Set(
      [...Array(50).keys()].map((seed) =>
        shuffledOptions(all, 'a', seed)
          .map(({ id }) => id)
          .join(''),
      ),
    );
    expect(orders.size).toBe(6);
  });
});

describe('a pinned option', () => {
  const written = `::: question choice #q cites=A1 level=apply
Wat?

- [ ] Dit {#dit}
  : Nee.
- [x] Beide {#beide pinned}
- [ ] Dat {#dat}
  : Nee.

why: Zo.
:::`;

  it('is known by the mark behind its id, wherever it stands', () => {
    expect(question(written)).toMatchObject({
      pinned: 'beide',
      options: [{ id: 'dit' }, { id: 'beide', content: [{ text: 'Beide' }] }, { id: 'dat' }],
    });
    expect(question(written.replace(' pinned', ''))).toMatchObject({ pinned: null });
  });

  it('is no part of what is asked', () => {
    expect(question(written.replace(' pinned', '')).hash).toBe(question(written).hash);
  });
});
