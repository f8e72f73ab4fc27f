import { existsSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../log/log.ts';
import { copyBest } from './backups/restore.ts';
import { connect, emptyLog } from './connection.ts';
import { moveIntoPlace, rename } from './durable.ts';
import { setRestoreNotice, type RestoreNotice } from './meta.ts';
import type { Migration } from './migrations/migration.ts';
import { latestShape, migrate } from './migrations/run.ts';
import { addEvents } from './record.ts';
import { rescue } from './rescue.ts';
import { databaseFiles, freeFolder, setAside } from './set-aside.ts';

/** What replacing a damaged database needs. */
export interface Replacing {
  readonly file: string;
  readonly backups: string;
  readonly damaged: string;
  readonly migrations: readonly Migration[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly log: Log;
}

const draftOf = (file: string): string => `${file}.unfinished`;
const finishedOf = (file: string): string => `${file}.replacement`;

function clear(path: string): void {
  for (const each of databaseFiles(path)) rmSync(each, { force: true });
}

/** Brings in what can be read of the damaged database, and writes down what to tell the learner. */
function fill(
  database: DatabaseSync,
  found: Omit<RestoreNotice, 'rescued' | 'lost'>,
  what: Replacing,
) {
  migrate(database, what.migrations);
  const { events, lost } = rescue(what.file, database, what.log);
  const rescued = addEvents(database, events);
  setRestoreNotice(database, { ...found, rescued, lost });
  what.log.warn(`Of the damaged database ${rescued} events were read; lost: ${lost ?? 'unknown'}.`);
}

/** Makes what takes the place of the damaged database: whole, and beside it. */
function prepare(asideAt: string | null, what: Replacing): void {
  const draft = draftOf(what.file);
  clear(draft);
  try {
    const backupAt = copyBest(what.backups, draft, latestShape(what.migrations), what.log);
    const database = connect(draft);
    try {
      fill(database, { asideAt, backupAt }, what);
      emptyLog(database);
    } finally {
      database.close();
    }
    moveIntoPlace(draft, finishedOf(what.file));
  } finally {
    clear(draft);
  }
}

/** From here on a crash does no harm: `finishReplacing` goes on. */
function swap(asideAt: string | null, { file }: Replacing): void {
  if (asideAt !== null) setAside(file, asideAt);
  rename(finishedOf(file), file);
}

/**
 * Puts the best backup in the place of a damaged database, with what could still be read of that. The damaged one is set
 * aside when all else is ready; until then nothing of it is changed.
 *
 * @throws a file system error, or an SQLite error when the disk is full
 */
export function replaceDamaged(what: Replacing): void {
  const asideAt = freeFolder(what.file, what.damaged, what.now);
  what.log.warn(
    `The database is damaged and is set aside at ${asideAt ?? 'no place: it is gone'}.`,
  );
  prepare(asideAt, what);
  swap(asideAt, what);
}

/** Goes on with a replacement that was interrupted; what was not ready is thrown away. @throws a file system error */
export function finishReplacing(what: Replacing): void {
  const isReady = existsSync(finishedOf(what.file));
  if (isReady && !existsSync(what.file)) {
    swap(freeFolder(what.file, what.damaged, what.now), what);
  } else if (isReady) clear(finishedOf(what.file));
}
