import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../../../renderer/briefing/search/slip.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });

/** The distance of Damerau and Levenshtein, in its plain form: optimal string alignment. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same];
      if (swapped) ways.push(at(i - 2, j - 2) + 1);
      rows[i]?.splice(j, 1, Math.min(...ways));
    }
  }
  return at(one.length, other.length);
}

describe('one slip', () => {
  it('is a distance of one', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(distance(one, other) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});
