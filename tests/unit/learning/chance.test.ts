import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptSeed, numbers, shuffle } from '../../../renderer/learning/chance.ts';

describe('shuffling', () => {
  it('keeps the set, and the same seed gives the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const shuffled = shuffle(items, seed);
        expect([...shuffled].sort()).toEqual([...items].sort());
        expect(shuffle(items, seed)).toEqual(shuffled);
      }),
    );
  });

  it('puts each item in each place about as often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const at = shuffle(['a', 'b', 'c', 'd'], seed).indexOf('a');
      counts[at] = (counts[at] ?? 0) + 1;
    }
    counts.forEach((count) => expect(Math.abs(count - 1000)).toBeLessThan(150));
  });

  it('draws numbers from 0 up to 1', () => {
    const stream = numbers(42);
    for (let draw = 0; draw < 1000; draw += 1) {
      const { value } = stream.next();
      expect(value >= 0 && value < 1).toBe(true);
    }
  });

  it('gives another attempt, question or learner another seed', () => {
    const seeds = [
      attemptSeed(1, 'm1/q', 1),
      attemptSeed(1, 'm1/q', 2),
      attemptSeed(1, 'm1/r', 1),
      attemptSeed(2, 'm1/q', 1),
    ];
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(attemptSeed(1, 'm1/q', 1)).toBe(seeds[0]);
  });
});
