import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { shapeOf } from './migrations/run.ts';

const checkRow = z.object({ quick_check: z.string() });
const nameRow = z.object({ name: z.string() });

/** Tables that every shape of our database has. */
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
  const isEmpty = names.size === 0 && shapeOf(database) === 0;
  return isEmpty || ownTables.every((table) => names.has(table));
}
