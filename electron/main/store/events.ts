import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { learnerEventSchema, type LearnerEvent } from '../../contract/events.ts';
import { jsonText } from './json-text.ts';

const sequenceRow = z.object({ sequence: z.int() });
const lastRow = z.object({ last: z.int() });

const eventRow = z
  .object({
    sequence: z.int(),
    moment: z.int(),
    body: jsonText(z.record(z.string(), z.unknown())),
  })
  .loose()
  .transform(({ sequence, moment, body, ...columns }) => ({
    sequence,
    moment,
    event: learnerEventSchema.parse({ ...columns, ...body }),
  }));

/** An event and its place in time for replaying. */
export interface PlacedEvent {
  readonly moment: number;
  readonly event: LearnerEvent;
}

export interface StoredEvent extends PlacedEvent {
  readonly sequence: number;
}

/** The number of an event in the row of all events; null when it was not stored. */
export function sequenceOf(database: DatabaseSync, id: string): number | null {
  const row = database.prepare('SELECT sequence FROM event WHERE id = ?').get(id);
  return row === undefined ? null : sequenceRow.parse(row).sequence;
}

/** Stores an event at a place in time, and answers its number. */
export function insertEvent(database: DatabaseSync, event: LearnerEvent, moment: number): number {
  const { id, at, zone, briefing, version, language, module, kind, ...body } = event;
  const row = database
    .prepare(
      `INSERT INTO event (id, moment, at, zone, briefing, version, language, module, kind, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence`,
    )
    .get(id, moment, at, zone, briefing, version, language, module, kind, JSON.stringify(body));
  return sequenceRow.parse(row).sequence;
}

/** Adds an event at the end, wherever the clock stands, and answers its number. */
export function addEvent(database: DatabaseSync, event: LearnerEvent): number {
  const row = database.prepare('SELECT ifnull(max(moment), 0) AS last FROM event').get();
  return insertEvent(database, event, Math.max(event.at, lastRow.parse(row).last));
}

/** The number of the last event; 0 when there are none. */
export const lastSequence = (database: DatabaseSync): number =>
  lastRow.parse(database.prepare('SELECT ifnull(max(sequence), 0) AS last FROM event').get()).last;

/**
 * At most `limit` events that come after `after`, in the order in which they are replayed.
 *
 * @throws when a row does not fit the contract: only a bug or damage can cause that
 */
export const eventsAfter = (
  database: DatabaseSync,
  after: Pick<StoredEvent, 'moment' | 'sequence'> | null,
  limit: number,
): StoredEvent[] =>
  database
    .prepare(
      'SELECT * FROM event WHERE (moment, sequence) > (?, ?) ORDER BY moment, sequence LIMIT ?',
    )
    .all(after?.moment ?? -1, after?.sequence ?? 0, limit)
    .map((row) => eventRow.parse(row));
