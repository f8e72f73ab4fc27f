const stampForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** A moment (milliseconds since 1970) as a part of a file's name, in UTC and whole seconds: `20261123T194501Z`. */
export const stampOf = (moment: number): string =>
  new Date(moment)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

/** The moment that a stamp names, in milliseconds since 1970; null when it is no stamp. */
export function momentOf(stamp: string): number | null {
  const parts = stampForm.exec(stamp);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment) ? null : moment;
}
