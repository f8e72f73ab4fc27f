import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { placeSchema, type Place } from '../../contract/progress.ts';
import { jsonText } from './json-text.ts';

const placeRow = z
  .object({
    briefing: z.string(),
    module: z.string(),
    step: z.string(),
    visited: jsonText(placeSchema.shape.visited),
    answered: jsonText(placeSchema.shape.answered),
    entered_at: z.int(),
    finished_at: z.int().nullable(),
    at_end: z.int().transform((flag) => flag === 1),
  })
  .transform(({ entered_at: enteredAt, finished_at: finishedAt, at_end: atEnd, ...rest }) => ({
    ...rest,
    enteredAt,
    finishedAt,
    atEnd,
  }))
  .pipe(placeSchema);

/** Where the learner is in each module of a briefing; the one touched last comes last. */
export const placesIn = (database: DatabaseSync, briefing: string): Place[] =>
  database
    .prepare(
      `SELECT briefing, module, step, visited, answered, entered_at, finished_at, at_end
       FROM place WHERE briefing = ? ORDER BY touched`,
    )
    .all(briefing)
    .map((row) => placeRow.parse(row));

/** Stores where the learner is in a module, in place of what was stored for it. */
export function putPlace(database: DatabaseSync, place: Place): void {
  database
    .prepare('DELETE FROM place WHERE briefing = ? AND module = ?')
    .run(place.briefing, place.module);
  database
    .prepare(
      `INSERT INTO place (touched, briefing, module, step, visited, answered, entered_at, finished_at, at_end)
       VALUES ((SELECT ifnull(max(touched), 0) + 1 FROM place), ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      place.briefing,
      place.module,
      place.step,
      JSON.stringify(place.visited),
      JSON.stringify(place.answered),
      place.enteredAt,
      place.finishedAt,
      place.atEnd ? 1 : 0,
    );
}
