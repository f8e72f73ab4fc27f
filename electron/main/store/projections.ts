import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { RequestOf } from '../../contract/bridge.ts';
import { projectionSchema, type Projection } from '../../contract/projections.ts';
import { jsonText } from './json-text.ts';

const projectionRow = z
  .object({
    briefing: z.string(),
    kind: z.string(),
    scope: z.string(),
    key: z.string(),
    value: jsonText(z.unknown()),
  })
  .pipe(projectionSchema);

const countRow = z.object({ count: z.int() });

type Wanted = RequestOf<'progress', 'projections'>;
type Due = RequestOf<'progress', 'dueCount'>['due'];

const isDue = '(due <= :upTo OR due > :beyond)';

/**
 * The projections of a kind; the one that changed last comes last.
 *
 * @throws when a row does not fit the contract: only a bug or damage can cause that
 */
export function projectionsOf(
  database: DatabaseSync,
  { briefing, kind, scope, due }: Wanted,
): Projection[] {
  const conditions = ['briefing = :briefing', 'kind = :kind'];
  if (scope !== undefined) conditions.push('scope = :scope');
  if (due !== undefined) conditions.push(isDue);
  const bound = { briefing, kind, ...(scope === undefined ? {} : { scope }), ...due };
  return database
    .prepare(
      `SELECT briefing, kind, scope, key, value FROM projection
       WHERE ${conditions.join(' AND ')} ORDER BY touched`,
    )
    .all(bound)
    .map((row) => projectionRow.parse(row));
}

/** How many cards of a briefing are due. */
export function dueCount(database: DatabaseSync, briefing: string, due: Due): number {
  const row = database
    .prepare(`SELECT count(*) AS count FROM projection WHERE briefing = :briefing AND ${isDue}`)
    .get({ briefing, ...due });
  return countRow.parse(row).count;
}

/** Stores a projection in place of what was there under its name; one without a value takes that away. */
export function putProjection(database: DatabaseSync, projection: Projection): void {
  const { briefing, kind, scope, key, value } = projection;
  database
    .prepare('DELETE FROM projection WHERE briefing = ? AND kind = ? AND scope = ? AND key = ?')
    .run(briefing, kind, scope, key);
  if (value === null) return;
  const due = projection.kind === 'card' ? (projection.value?.dueDay ?? null) : null;
  database
    .prepare(
      `INSERT INTO projection (touched, briefing, kind, scope, key, due, value)
       VALUES ((SELECT ifnull(max(touched), 0) + 1 FROM projection), ?, ?, ?, ?, ?, ?)`,
    )
    .run(briefing, kind, scope, key, due, JSON.stringify(value));
}
