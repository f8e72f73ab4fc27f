import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { learnerEventSchema, type LearnerEvent } from '../../contract/events.ts';
import { DamagedError } from './failure.ts';
import { jsonText } from './json-text.ts';
import { asWritten, eventSum } from './sums.ts';

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

/**
 * A row of the table, as an event.
 *
 * @throws DamagedError when it is not as it was written
 */
export const readEvent = (row: Readonly<Record<string, unknown>>): StoredEvent =>
  eventRow.parse(asWritten(row, eventSum));

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
  const { id, at, zone, briefing, version, language, module, kind, ...rest } = event;
  const body = JSON.stringify(rest);
  // In the order of the columns below: SQLite takes names too, but more slowly.
  const values = { id, moment, at, zone, briefing, version, language, module, kind, body };
  const row = database
    .prepare(
      `INSERT INTO event (id, moment, at, zone, briefing, version, language, module, kind, body, sum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence`,
    )
    .get(...Object.values(values), eventSum(values));
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
 * @throws DamagedError when a row is not as it was written, and when one does not fit the contract: that is a bug
 */
export function eventsAfter(
  database: DatabaseSync,
  after: Pick<StoredEvent, 'moment' | 'sequence'> | null,
  limit: number,
): StoredEvent[] {
  const events = database
    .prepare(
      'SELECT * FROM event WHERE (moment, sequence) > (?, ?) ORDER BY moment, sequence LIMIT ?',
    )
    .all(after?.moment ?? -1, after?.sequence ?? 0, limit)
    .map(readEvent);
  assertInOrder(events);
  return events;
}

/** A damaged index would show one event twice and another not at all. */
function assertInOrder(events: readonly StoredEvent[]): void {
  events.forEach(({ moment, sequence }, index) => {
    const before = events[index - 1];
    if (!before || before.moment < moment) return;
    if (before.moment > moment || before.sequence >= sequence) {
      throw new DamagedError('The index of the events does not fit them.');
    }
  });
}
