import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { learnerEventSchema, type LearnerEvent } from '../../contract/progress.ts';
import { jsonText } from './json-text.ts';

const sequenceRow = z.object({ sequence: z.int() });
const lastRow = z.object({ last: z.int() });

const eventRow = z
  .object({ sequence: z.int(), body: jsonText(z.record(z.string(), z.unknown())) })
  .loose()
  .transform(({ sequence, body, ...columns }) => ({
    sequence,
    event: learnerEventSchema.parse({ ...columns, ...body }),
  }));

export interface StoredEvent {
  readonly sequence: number;
  readonly event: LearnerEvent;
}

/** The place of an event in the row of all events; null when it was not stored. */
export function sequenceOf(database: DatabaseSync, id: string): number | null {
  const row = database.prepare('SELECT sequence FROM event WHERE id = ?').get(id);
  return row === undefined ? null : sequenceRow.parse(row).sequence;
}

/** Adds an event at the end and answers its place. */
export function addEvent(database: DatabaseSync, event: LearnerEvent): number {
  const { id, at, zone, briefing, version, language, module, kind, ...body } = event;
  const row = database
    .prepare(
      `INSERT INTO event (id, at, zone, briefing, version, language, module, kind, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence`,
    )
    .get(id, at, zone, briefing, version, language, module, kind, JSON.stringify(body));
  return sequenceRow.parse(row).sequence;
}

/** The place of the last event; 0 when there are none. */
export const lastSequence = (database: DatabaseSync): number =>
  lastRow.parse(database.prepare('SELECT ifnull(max(sequence), 0) AS last FROM event').get()).last;

/**
 * At most `limit` events that come after `after`, in the order in which they were stored.
 *
 * @throws when a row does not fit the contract: only a bug or damage can cause that
 */
export const eventsAfter = (database: DatabaseSync, after: number, limit: number): StoredEvent[] =>
  database
    .prepare('SELECT * FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?')
    .all(after, limit)
    .map((row) => eventRow.parse(row));
