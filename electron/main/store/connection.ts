import { DatabaseSync } from 'node:sqlite';

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

/**
 * Opens a database to look only: nothing in or beside it is written, as long as it is not in WAL mode.
 *
 * @throws an SQLite error when the file cannot be opened or is no database
 */
export const connectToRead = (file: string): DatabaseSync =>
  new DatabaseSync(file, { readOnly: true, timeout: lockPatience, defensive: true });
