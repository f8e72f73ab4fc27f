/** Minutes that local time is ahead of UTC; the tests run in Europe/Amsterdam. */
export const zoneAt = (at: number): number => -new Date(at).getTimezoneOffset();

const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The date on the learner's wall, by another way than the program's own. */
export const dateOnTheWall = (at: number): string => date.format(at);

/** A moment by the clock on the wall in Amsterdam, in milliseconds since 1970. */
export const wall = (text: string): number => Date.parse(text);
