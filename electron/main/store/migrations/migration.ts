import type { DatabaseSync } from 'node:sqlite';

/** One step from a shape of the database to the next. Once released it is never changed. */
export interface Migration {
  /** The `user_version` that the database has after it. */
  readonly version: number;
  readonly up: (database: DatabaseSync) => void;
}
