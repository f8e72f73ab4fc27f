import { copyFileSync, mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { attachToRead, connect } from './connection.ts';
import { storageFailureOf } from './failure.ts';
import { headerOf } from './header.ts';

const countRow = z.object({ count: z.int() });

/** What an event's id looks like: half a page that a power cut left behind is no event. */
const anyId = '????????-????-????-????-????????????';

/** SQLite opens nothing of a file that was cut; with empty pages at its end the others can be read. */
function makeWhole(file: string): void {
  const { pages, pageSize } = headerOf(file);
  if (statSync(file).size < pages * pageSize) truncateSync(file, pages * pageSize);
}

/**
 * Looks at a copy of a database, as opening the original would change it: it would write the log into it.
 *
 * @param withLog whether together with the write-ahead log beside it
 * @throws what `look` throws, and a file system error when there is no room for the copy
 */
export function lookAtCopy<Value>(
  file: string,
  withLog: boolean,
  look: (database: DatabaseSync) => Value,
): Value {
  const folder = join(dirname(file), '.looking');
  // What a crash left behind.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    if (withLog) copyFileSync(`${file}-wal`, `${copy}-wal`);
    else makeWhole(copy);
    const database = connect(copy);
    try {
      return look(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Whether the write-ahead log that a database was opened with is its own; null when that cannot be told. Events are only
 * added, so each that is in the database without its log is also there with it; and a database keeps its random number.
 * SQLite itself takes any log that is whole.
 *
 * @param file the database as it lies there, without its log
 */
export function hasOwnLog(database: DatabaseSync, file: string): boolean | null {
  try {
    attachToRead(database, file, 'bare');
    const { count } = countRow.parse(
      database
        .prepare(
          `SELECT
             (SELECT count(*) FROM bare.event old LEFT JOIN main.event new
                ON new.sequence = old.sequence AND new.id = old.id
                WHERE new.id IS NULL AND old.id GLOB :id)
           + (SELECT count(*) FROM bare.meta old LEFT JOIN main.meta new USING (key)
                WHERE old.key = 'learner_seed' AND new.value IS NOT old.value) AS count`,
        )
        .get({ id: anyId }),
    );
    return count === 0;
  } catch (error) {
    if (cannotTell(error)) return null;
    throw error;
  }
}

/**
 * Without its log a database may have no tables yet, or be in pieces where a crash came while the log was written into
 * it. Then only the whole tells whether it is sound.
 */
const cannotTell = (error: unknown): boolean =>
  storageFailureOf(error) === 'damaged' ||
  (error instanceof Error && 'errcode' in error && error.errcode === 1);
