import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleOf } from '../../../renderer/features/timeline/span.ts';
import { ticksOf } from '../../../renderer/features/timeline/ticks.ts';

const year = 365.25 * 86_400_000;
const spans = fc.record({
  from: fc.integer({ min: Date.UTC(1700, 0), max: Date.UTC(2200, 0) }),
  length: fc.double({ min: year / 12, max: 300 * year, noNaN: true }),
});

it('ticks stand at the beginning of what they name, in order, with room for the name', () => {
  fc.assert(
    fc.property(
      spans,
      fc.integer({ min: 200, max: 3000 }),
      fc.integer({ min: 30, max: 150 }),
      ({ from, length }, width, room) => {
        const span = { from, to: from + length };
        const ticks = ticksOf(span, width, room);
        ticks.forEach(({ date, at }, index) => {
          expect(at).toBeCloseTo(scaleOf(span, width)(Date.parse(`${date}Z`)), 3);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(width);
          const before = ticks[index - 1];
          if (before) expect(at - before.at).toBeGreaterThan(room - 0.001);
        });
      },
    ),
  );
});

it('names years where years fit, and months where months do', () => {
  const span = { from: Date.UTC(2023, 10, 1), to: Date.UTC(2025, 1, 15) };
  const names = (width: number): string[] => ticksOf(span, width, 60).map(({ date }) => date);
  expect(names(200)).toEqual(['2024', '2025']);
  expect(names(400)).toEqual(['2024', '2024-04', '2024-07', '2024-10', '2025']);
  expect(names(1200).slice(0, 4)).toEqual(['2023-11', '2023-12', '2024', '2024-02']);
});
