/** How long after the last sign of life a learner still counts as studying, in milliseconds: reading makes no sound. */
const patience = 120_000;

/** What is known of a learner who studies; moments are milliseconds since 1970. */
export interface StudyClock {
  /** Up to when time was counted. */
  readonly countedTo: number;
  readonly lastSign: number;
}

export const startClock = (now: number): StudyClock => ({ countedTo: now, lastSign: now });

/** The clock after a key, a click or a scroll. */
export const signOfLife = (clock: StudyClock, now: number): StudyClock => ({
  ...clock,
  lastSign: now,
});

/**
 * The seconds that were studied since time was counted last, and the clock from there. Time away, asleep, or from before
 * the clock was set back does not count.
 *
 * @param most what can be counted at once, in seconds
 */
export function countTime(
  { countedTo, lastSign }: StudyClock,
  now: number,
  most: number,
): { readonly seconds: number; readonly clock: StudyClock } {
  const until = Math.min(now, lastSign + patience);
  const seconds = Math.min(most, Math.max(0, Math.round((until - countedTo) / 1000)));
  return { seconds, clock: { countedTo: now, lastSign: Math.min(lastSign, now) } };
}
