import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from '../transaction.ts';
import type { Migration } from './migration.ts';

const versionRow = z.object({ user_version: z.int() });

/** The shape a database has: the number of migrations that were done. */
export const shapeOf = (database: DatabaseSync): number =>
  versionRow.parse(database.prepare('PRAGMA user_version').get()).user_version;

/** The shape that a list of migrations leads to. */
export const latestShape = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 0;

/**
 * Brings a database to the latest shape, each step in a transaction of its own.
 *
 * @throws when the list is not 1, 2, 3, …, or when a step fails; the steps before it stay done
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${index + 1} has version ${version}.`);
  });
  for (const { version, up } of migrations.slice(shapeOf(database))) {
    inTransaction(database, () => {
      up(database);
      // A pragma takes no bound value; the number comes from our own list.
      database.exec(`PRAGMA user_version = ${version}`);
    });
  }
}
