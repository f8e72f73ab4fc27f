import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupSizes } from '../../../renderer/features/timeline/groups.ts';

it.each([
  [[1, 2, 50, 51, 99], 3, 3, [2, 2, 1]],
  [[1, 2, 3, 4, 99], 2, 3, [3, 2]],
  [[1, 2, 3], 3, 3, [1, 1, 1]],
  [[5, 5, 5, 5], 2, 2, [2, 2]],
  [[], 0, 3, []],
])('divides %j into %i groups of at most %i', (places, count, most, sizes) => {
  expect(groupSizes(places, count, most)).toEqual(sizes);
});

it('puts every place in a group that is not empty and not too large', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      (unsorted, most, pick) => {
        const places = unsorted.toSorted((a, b) => a - b);
        const fewest = Math.ceil(places.length / most);
        const count = fewest + (pick % (places.length - fewest + 1));
        const sizes = groupSizes(places, count, most);
        expect(sizes).toHaveLength(count);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(places.length);
        for (const size of sizes) {
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(most);
        }
      },
    ),
  );
});
