import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { migrations } from './migrations/index.ts';
import { migrate, shapeOf } from './migrations/run.ts';

const entryRow = z.object({ name: z.string(), sql: z.string().nullable() });

const withoutLayout = (sql: string): string =>
  sql
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([(,]) | (\))/g, '$1$2');

/** What a database says its tables, indexes and triggers are, without comments and layout. */
const schemaOf = (database: DatabaseSync): string =>
  database
    .prepare('SELECT name, sql FROM sqlite_schema ORDER BY type, name')
    .all()
    .map((row) => {
      const { name, sql } = entryRow.parse(row);
      return `${name}: ${withoutLayout(sql ?? '')}`;
    })
    .join('\n');

const released = new Map<number, string>();

/** The schema that the migrations up to a shape make. */
function releasedSchema(shape: number): string {
  const known = released.get(shape);
  if (known !== undefined) return known;
  const database = new DatabaseSync(':memory:');
  try {
    migrate(database, migrations.slice(0, shape));
    const schema = schemaOf(database);
    released.set(shape, schema);
    return schema;
  } finally {
    database.close();
  }
}

/**
 * Whether a database has the schema that belongs to its shape. SQLite does not look at the names in it: with a letter
 * changed it would miss a column where there is one. Of a shape that we do not know nothing is asked.
 */
export function hasReleasedSchema(database: DatabaseSync): boolean {
  const shape = shapeOf(database);
  return shape < 0 || shape > migrations.length || schemaOf(database) === releasedSchema(shape);
}
