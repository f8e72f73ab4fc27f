import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  enlargement,
  momentOf,
  panned,
  scaleOf,
  showing,
  wholeOf,
  zoomed,
  type Span,
} from '../../../renderer/features/timeline/span.ts';

const moments = fc.array(fc.integer({ min: -2e12, max: 2e12 }), { minLength: 1, maxLength: 30 });
const acts = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant('zoom' as const),
      fc.constantFrom(0.5, 2),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    fc.tuple(fc.constant('pan' as const), fc.constantFrom(-0.25, 0.25), fc.constant(0)),
  ),
  { maxLength: 40 },
);

function after(whole: Span, all: readonly (readonly ['zoom' | 'pan', number, number])[]): Span {
  return all.reduce<Span>((span, [kind, amount, share]) => {
    const around = span.from + share * (span.to - span.from);
    return kind === 'zoom' ? zoomed(span, whole, amount, around) : panned(span, whole, amount);
  }, whole);
}

describe('the moment of a date', () => {
  it.each([
    ['2024-03-12', Date.UTC(2024, 2, 12, 12)],
    ['2024-02', Date.UTC(2024, 1, 15, 12)],
    ['2023', Date.UTC(2023, 6, 2, 12)],
  ])('of %s is in the middle of it', (date, moment) => {
    expect(momentOf(date)).toBe(moment);
  });
});

describe('the whole', () => {
  it('holds every moment, with room at both ends', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const { from, to } = wholeOf(all);
        for (const moment of all) {
          expect(from).toBeLessThan(moment);
          expect(to).toBeGreaterThan(moment);
        }
      }),
    );
  });
});

describe('a span', () => {
  it('stays inside the whole, whatever is zoomed and moved', () => {
    fc.assert(
      fc.property(moments, acts, (all, done) => {
        const whole = wholeOf(all);
        const span = after(whole, done);
        expect(span.from).toBeGreaterThanOrEqual(whole.from - 1);
        expect(span.to).toBeLessThanOrEqual(whole.to + 1);
        expect(span.to).toBeGreaterThan(span.from);
        expect(enlargement(span, whole)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  it('keeps what it is zoomed around where it stands', () => {
    const whole = { from: 0, to: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 1e10, max: 99e10 }), (around) => {
        const span = zoomed(whole, whole, 2, around);
        expect(scaleOf(span, 1000)(around)).toBeCloseTo(scaleOf(whole, 1000)(around), 6);
        expect(enlargement(span, whole)).toBeCloseTo(2, 9);
      }),
    );
  });

  it('can be moved to show any moment, and is not moved when it does', () => {
    fc.assert(
      fc.property(moments, acts, fc.nat(), (all, done, pick) => {
        const whole = wholeOf(all);
        const span = after(whole, done);
        const moment = all[pick % all.length] ?? 0;
        const moved = showing(span, whole, moment);
        expect(contains(moved, moment)).toBe(true);
        if (contains(span, moment)) expect(moved).toEqual(span);
      }),
    );
  });
});
