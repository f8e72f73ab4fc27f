import type { DatabaseSync } from 'node:sqlite';

/**
 * Does `work` in one transaction that holds the write lock from its start: all of it is stored, or nothing.
 *
 * @throws what `work` throws, after everything was rolled back
 */
export function inTransaction<Value>(database: DatabaseSync, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    // SQLite has rolled back by itself after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
