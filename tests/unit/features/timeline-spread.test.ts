import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../renderer/features/timeline/spread.ts';

const wishes = fc
  .array(
    fc.record({ at: fc.integer({ min: -200, max: 1200 }), size: fc.integer({ min: 1, max: 90 }) }),
  )
  .map((all) => all.sort((a, b) => a.at - b.at));

it('nothing lies over the next, and all of it is on the line where that is long enough', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 100, max: 3000 }), (all, length) => {
      const starts = spread(all, length);
      const total = all.reduce((sum, { size }) => sum + size, 0);
      expect(starts).toHaveLength(all.length);
      starts.forEach((start, index) => {
        const end = start + (all[index]?.size ?? NaN);
        expect(start).toBeGreaterThanOrEqual(-1e-6);
        expect(end).toBeLessThanOrEqual((starts[index + 1] ?? Math.max(length, total)) + 1e-6);
      });
    }),
  );
});

it('what has room stays where it wants to be', () => {
  expect(
    spread(
      [
        { at: 10, size: 20 },
        { at: 30, size: 5 },
        { at: 90, size: 10 },
      ],
      100,
    ),
  ).toEqual([10, 30, 90]);
});

it('what has none moves aside by equal parts', () => {
  expect(
    spread(
      [
        { at: 50, size: 20 },
        { at: 50, size: 20 },
      ],
      100,
    ),
  ).toEqual([40, 60]);
  expect(
    spread(
      [
        { at: 0, size: 20 },
        { at: 0, size: 20 },
      ],
      100,
    ),
  ).toEqual([0, 20]);
  expect(
    spread(
      [
        { at: 90, size: 20 },
        { at: 95, size: 20 },
      ],
      100,
    ),
  ).toEqual([60, 80]);
});
