import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  momentPassed,
  remainingSeconds,
  spokenMoments,
} from '../../../../renderer/learning/tests/clock.ts';

const start = Date.UTC(2026, 10, 24, 9);
const test = { seconds: 600, startedAt: start, lastAt: start };

describe('the clock of a test', () => {
  it('goes on by the clock on the wall, whether the program runs or not', () => {
    expect(remainingSeconds(test, start)).toBe(600);
    expect(remainingSeconds(test, start + 61_500)).toBe(539);
    expect(remainingSeconds(test, start + 24 * 3_600_000)).toBe(0);
  });

  it('stands for nothing where there is no limit', () => {
    expect(remainingSeconds({ ...test, seconds: null }, start + 1_000_000)).toBeNull();
  });

  it('gives no time back when it is set back', () => {
    const later = { ...test, lastAt: start + 120_000 };
    expect(remainingSeconds(later, start - 3_600_000)).toBe(480);
    expect(remainingSeconds(test, start - 3_600_000)).toBe(600);
  });

  it('stays between nothing and all of the time, and never grows', () => {
    const moment = fc.integer({ min: 0, max: 2e12 });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.nat(),
        fc.integer({ min: 1, max: 36_000 }),
        (now, later, passed, seconds) => {
          const running = { seconds, startedAt: start, lastAt: start + passed };
          const left = remainingSeconds(running, now) ?? -1;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(seconds);
          expect(remainingSeconds(running, Math.max(now, later))).toBeLessThanOrEqual(left);
        },
      ),
    );
  });

  it('is spoken of halfway, at five minutes and at the last one, where these come', () => {
    expect(spokenMoments(2700)).toEqual([1350, 300, 60]);
    expect(spokenMoments(600)).toEqual([300, 60]);
    expect(spokenMoments(60)).toEqual([30]);
  });

  it('is spoken of once, when a moment is passed', () => {
    expect(momentPassed(600, 301, 300)).toBe(300);
    expect(momentPassed(600, 300, 299)).toBeNull();
    expect(momentPassed(600, 400, 350)).toBeNull();
    // A laptop that slept: only what is true now is worth saying.
    expect(momentPassed(2700, 2000, 59)).toBe(60);
  });
});
