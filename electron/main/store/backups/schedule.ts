const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
const dailyKept = 7;
const weeklyKept = 4;

/** 1970 began on a Thursday; weeks here begin on Monday, in UTC. */
const weekOf = (moment: number): number => Math.floor((moment - 4 * day) / week);
const dayOf = (moment: number): number => Math.floor(moment / day);

/**
 * Whether a backup has to be made: the last one is a day old or more.
 *
 * A backup from the future was made before the clock was set back; it does not put off new ones.
 */
export const isBackupDue = (moments: readonly number[], now: number): boolean =>
  !moments.some((moment) => moment <= now && now - moment < day);

/** The newest of each of the `count` latest periods that have any. */
function newestOfEach(
  newestFirst: readonly number[],
  periodOf: (moment: number) => number,
  count: number,
): number[] {
  const newest = new Map<number, number>();
  for (const moment of newestFirst) {
    const period = periodOf(moment);
    if (!newest.has(period)) newest.set(period, moment);
  }
  return [...newest.values()].slice(0, count);
}

function kept(moments: readonly number[]): number[] {
  const newestFirst = moments.toSorted((one, other) => other - one);
  return [
    ...newestOfEach(newestFirst, dayOf, dailyKept),
    ...newestOfEach(newestFirst, weekOf, weeklyKept),
  ];
}

/**
 * Which backups to remove so that the newest of 7 days and of 4 weeks stay.
 *
 * Those from the future are thinned by themselves: a clock that was set back costs no backup of before or after it.
 *
 * @param moments when each backup was made, in milliseconds since 1970
 */
export function backupsToRemove(moments: readonly number[], now: number): number[] {
  const keep = new Set([
    ...kept(moments.filter((moment) => moment <= now)),
    ...kept(moments.filter((moment) => moment > now)),
  ]);
  return moments.filter((moment) => !keep.has(moment));
}
