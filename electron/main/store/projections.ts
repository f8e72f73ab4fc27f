import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ReplyOf, RequestOf } from '../../contract/bridge.ts';
import { projectionSchema, type Projection } from '../../contract/projections.ts';
import { jsonText } from './json-text.ts';
import { asWritten, projectionSum } from './sums.ts';

const projectionRow = z
  .object({
    briefing: z.string(),
    kind: z.string(),
    scope: z.string(),
    key: z.string(),
    value: jsonText(z.unknown()),
  })
  .pipe(projectionSchema);

const dueRow = z.object({ module: z.string(), question: z.string() });

/**
 * The projections of a kind; the one that changed last comes last.
 *
 * @throws DamagedError when a row is not as it was written, and when one does not fit the contract: that is a bug
 */
export function projectionsOf(
  database: DatabaseSync,
  { briefing, kind, scope }: RequestOf<'progress', 'projections'>,
): Projection[] {
  const inScope = scope === undefined ? '' : 'AND scope = :scope';
  return database
    .prepare(
      `SELECT briefing, kind, scope, key, due, value, sum FROM projection
       WHERE briefing = :briefing AND kind = :kind ${inScope} ORDER BY touched`,
    )
    .all({ briefing, kind, ...(scope === undefined ? {} : { scope }) })
    .map((row) => projectionRow.parse(asWritten(row, projectionSum)));
}

/** The questions whose cards are due. */
export const dueQuestions = (
  database: DatabaseSync,
  { briefing, upTo, beyond }: RequestOf<'progress', 'due'>,
): ReplyOf<'progress', 'due'> =>
  database
    .prepare(
      `SELECT scope AS module, key AS question FROM projection
       WHERE briefing = :briefing AND (due <= :upTo OR due > :beyond) ORDER BY due, touched`,
    )
    .all({ briefing, upTo, beyond })
    .map((row) => dueRow.parse(row));

/** Stores a projection in place of what was there under its name; one without a value takes that away. */
export function putProjection(database: DatabaseSync, projection: Projection): void {
  const { briefing, kind, scope, key, value } = projection;
  database
    .prepare('DELETE FROM projection WHERE briefing = ? AND kind = ? AND scope = ? AND key = ?')
    .run(briefing, kind, scope, key);
  if (value === null) return;
  const due = projection.kind === 'card' ? (projection.value?.dueDay ?? null) : null;
  // In the order of the columns below.
  const values = { briefing, kind, scope, key, due, value: JSON.stringify(value) };
  database
    .prepare(
      `INSERT INTO projection (touched, briefing, kind, scope, key, due, value, sum)
       VALUES ((SELECT ifnull(max(touched), 0) + 1 FROM projection), ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(...Object.values(values), projectionSum(values));
}
