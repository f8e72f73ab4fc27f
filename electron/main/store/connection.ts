import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** How long a write waits for a lock of another program (a virus scanner, a copy tool), in milliseconds. */
const lockPatience = 2000;

/**
 * Opens a database to read and write, with every commit on the disk before it is answered.
 *
 * @throws an SQLite error when the file cannot be opened or is no database
 */
export function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: lockPatience, defensive: true });
  try {
    database.exec(`
      PRAGMA trusted_schema = OFF;
      PRAGMA foreign_keys = ON;
      -- Without this, INSERT OR REPLACE would delete an event without asking the triggers.
      PRAGMA recursive_triggers = ON;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const checkpointRow = z.object({ busy: z.int() });

/**
 * Writes what lies in the write-ahead log into the database itself, so that it can be moved without its log. Closing
 * does so too, but keeps silent when the disk is full.
 *
 * @throws an SQLite error
 */
export function emptyLog(database: DatabaseSync): void {
  const row = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (checkpointRow.parse(row).busy !== 0) throw new Error('Another program is in the database.');
}

/** A file as SQLite takes it that nobody writes, https://sqlite.org/c3ref/open.html#urifilenamesinsqlite3open */
function unchanging(file: string): URL {
  const address = pathToFileURL(file);
  address.search = 'immutable=1';
  return address;
}

/**
 * Opens a database that nobody writes, to look only. Nothing in or beside it is written, and what lies in a write-ahead
 * log beside it is not looked at.
 *
 * @throws an SQLite error when the file cannot be opened or is no database
 */
export const connectToRead = (file: string): DatabaseSync =>
  new DatabaseSync(unchanging(file), { readOnly: true, defensive: true });

/** As `connectToRead`, under a name beside what is open already. */
export const attachToRead = (database: DatabaseSync, file: string, name: 'bare'): void => {
  database.prepare(`ATTACH ? AS ${name}`).run(unchanging(file).href);
};
