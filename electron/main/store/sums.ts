import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedError } from './failure.ts';
import { shapeOf } from './migrations/run.ts';

/** The values of a row by their columns. */
type Values = Readonly<Record<string, unknown>>;

/** CRC-32 finds every change of up to three bits; SQLite itself does not see a letter that changed on the disk. */
const sumOver =
  (columns: readonly string[]) =>
  (values: Values): number =>
    crc32(columns.map((column) => String(values[column] ?? '')).join('\n'));

/** The sum that is kept of an event; its number is no part of it, as that is given out anew on another laptop. */
export const eventSum = sumOver([
  ...['id', 'moment', 'at', 'zone', 'briefing', 'version', 'language', 'module', 'kind', 'body'],
]);

/** The sum that is kept of a projection. */
export const projectionSum = sumOver(['briefing', 'kind', 'scope', 'key', 'due', 'value']);

/**
 * A row as it was read, without its sum.
 *
 * @throws DamagedError when it is not as it was written
 */
export function asWritten(row: Values, sumOf: (values: Values) => number): Values {
  const { sum, ...values } = row;
  if (sum !== sumOf(values)) throw new DamagedError('A stored row is not as it was written.');
  return values;
}

/** Older databases keep no sums. */
const firstShape = 3;

/**
 * Reads all events and projections.
 *
 * @throws DamagedError when one is not as it was written
 */
export function assertAsWritten(database: DatabaseSync): void {
  if (shapeOf(database) < firstShape) return;
  for (const row of database.prepare('SELECT * FROM event').iterate()) asWritten(row, eventSum);
  for (const row of database.prepare('SELECT * FROM projection').iterate()) {
    asWritten(row, projectionSum);
  }
}
