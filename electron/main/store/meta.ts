import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { jsonText } from './json-text.ts';

const count = z.int().nonnegative();

/** That a damaged database was replaced, kept until the learner was told. */
const noticeSchema = z.strictObject({
  asideAt: z.string().nullable(),
  backupAt: count.nullable(),
  // The defaults are what a notice says that was kept before these words were.
  rescued: count.default(0),
  lost: count.nullable().default(null),
});
export type RestoreNotice = z.infer<typeof noticeSchema>;

/** A value that is not there or does not fit counts as none: everything kept here can be made again. */
function read<Inner extends z.ZodType>(
  database: DatabaseSync,
  key: string,
  inner: Inner,
): z.output<Inner> | null {
  const row = database.prepare('SELECT value FROM meta WHERE key = ?').get(key);
  const parsed = jsonText(inner).safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

function write(database: DatabaseSync, key: string, value: unknown): void {
  database
    .prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
    .run(key, JSON.stringify(value));
}

/** Gives the data folder its own random number the first time it is opened. */
export function ensureLearnerSeed(database: DatabaseSync, random: () => number): void {
  if (read(database, 'learner_seed', count) === null) write(database, 'learner_seed', random());
}

/** The data folder's own random number. */
export const learnerSeed = (database: DatabaseSync): number =>
  read(database, 'learner_seed', count) ?? 0;

/** Version of the code that made the stored projections; 0 where they were never rebuilt. */
export const projectionVersion = (database: DatabaseSync): number =>
  read(database, 'projection_version', count) ?? 0;

export const setProjectionVersion = (database: DatabaseSync, version: number): void =>
  write(database, 'projection_version', version);

/** What the learner has not been told yet about a restored backup. */
export const restoreNotice = (database: DatabaseSync): RestoreNotice | null =>
  read(database, 'restore_notice', noticeSchema);

export const setRestoreNotice = (database: DatabaseSync, notice: RestoreNotice): void =>
  write(database, 'restore_notice', notice);

export const clearRestoreNotice = (database: DatabaseSync): void => {
  database.exec("DELETE FROM meta WHERE key = 'restore_notice'");
};
