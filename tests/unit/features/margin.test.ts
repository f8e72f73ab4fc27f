import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stack } from '../../../renderer/features/module/margin.ts';

const wishes = fc
  .array(fc.record({ top: fc.nat(5000), height: fc.integer({ min: 1, max: 400 }) }))
  .map((all) => all.sort((a, b) => a.top - b.top));

it('no card overlaps the one before it or stands above its sentence', () => {
  fc.assert(
    fc.property(wishes, fc.nat(40), (all, gap) => {
      const tops = stack(all, gap);
      expect(tops).toHaveLength(all.length);
      all.forEach((wish, index) => {
        const top = tops[index] ?? NaN;
        const above = all[index - 1];
        const free = above ? (tops[index - 1] ?? NaN) + above.height + gap : 0;
        expect(top).toBe(Math.max(wish.top, free));
      });
    }),
  );
});
