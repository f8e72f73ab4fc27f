import type { TestAttempt } from '../progress/projection.ts';

/**
 * The seconds that are left of a test's time, from 0; null where it may take as long as it takes. The clock on the wall
 * goes on while the program is closed, and one that is set back gives no time back.
 *
 * @param now milliseconds since 1970, UTC
 */
export function remainingSeconds(
  { seconds, startedAt, lastAt }: Pick<TestAttempt, 'seconds' | 'startedAt' | 'lastAt'>,
  now: number,
): number | null {
  if (seconds === null) return null;
  const passed = Math.max(now, lastAt) - startedAt;
  return Math.max(0, seconds - Math.floor(passed / 1000));
}

/** The few moments at which the time that is left is said aloud: halfway, at five minutes and at the last one. */
export function spokenMoments(seconds: number): number[] {
  const half = Math.floor(seconds / 2);
  return [half, 300, 60].filter(
    (moment, index) => moment < seconds && (index === 0 || moment < half),
  );
}

/** The moment to speak of that was passed between two looks at the clock; null where there is none. */
export const momentPassed = (seconds: number, before: number, now: number): number | null =>
  spokenMoments(seconds).findLast((moment) => now <= moment && moment < before) ?? null;
