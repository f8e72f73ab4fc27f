import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { shapeOf } from './migrations/run.ts';
import { hasReleasedSchema } from './schema.ts';

const checkRow = z.object({ quick_check: z.string() });
const thoroughRow = z.object({ integrity_check: z.string() });
const nameRow = z.object({ name: z.string() });

/** Tables that every shape of our database has, also those that are not known yet. */
const ownTables = ['event', 'setting', 'meta'];

/** Whether a database passes SQLite's own check, and is one of ours or still empty. */
export function isSound(database: DatabaseSync): boolean {
  const [first] = database.prepare('PRAGMA quick_check(1)').all();
  if (checkRow.parse(first).quick_check !== 'ok') return false;
  const names = new Set(
    database
      .prepare('SELECT name FROM sqlite_schema')
      .all()
      .map((row) => nameRow.parse(row).name),
  );
  const isOurs = shapeOf(database) === 0 || ownTables.every((table) => names.has(table));
  return isOurs && hasReleasedSchema(database);
}

/**
 * Whether the projections and their indexes fit each other, which `isSound` does not look at. The same for the events
 * would take seconds where there are many, and no event is lost by a damaged index.
 */
export function areProjectionsIndexed(database: DatabaseSync): boolean {
  const [first] = database.prepare("PRAGMA integrity_check('projection')").all();
  return thoroughRow.parse(first).integrity_check === 'ok';
}
