const millisecondsInMinute = 60_000;
const millisecondsInDay = 24 * 60 * millisecondsInMinute;

/**
 * The day of a moment in the learner's own calendar, as the number of days since 1 January 1970. Days, not hours, decide
 * what is due: so summer time and a flight change nothing.
 *
 * @param at milliseconds since 1970, UTC
 * @param zone minutes that local time was ahead of UTC
 */
export const dayOf = (at: number, zone: number): number =>
  Math.floor((at + zone * millisecondsInMinute) / millisecondsInDay);

/** A day as `2026-11-24`. */
export const dateOf = (day: number): string =>
  new Date(day * millisecondsInDay).toISOString().slice(0, 10);
