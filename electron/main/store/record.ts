import type { DatabaseSync } from 'node:sqlite';
import type { LearnerEvent } from '../../contract/events.ts';
import type { Projection } from '../../contract/projections.ts';
import { addEvent, insertEvent, sequenceOf, type PlacedEvent } from './events.ts';
import { setProjectionVersion } from './meta.ts';
import { putProjection } from './projections.ts';
import { inTransaction } from './transaction.ts';

/**
 * Stores an event with what follows from it: both or neither. An event that was stored before changes nothing.
 *
 * @returns the event's number in the row of all events
 */
export function record(
  database: DatabaseSync,
  event: LearnerEvent,
  projections: readonly Projection[],
): number {
  return inTransaction(database, () => {
    const known = sequenceOf(database, event.id);
    if (known !== null) return known;
    const sequence = addEvent(database, event);
    for (const projection of projections) putProjection(database, projection);
    return sequence;
  });
}

/**
 * Stores events that were recorded elsewhere: all of them or none; those that are there already stay as they are. What
 * follows from them is to be built anew.
 *
 * @returns how many were new
 */
export function addEvents(database: DatabaseSync, events: readonly PlacedEvent[]): number {
  return inTransaction(database, () => {
    let added = 0;
    for (const { moment, event } of events) {
      // One by one: the same event can be there twice.
      if (sequenceOf(database, event.id) !== null) continue;
      insertEvent(database, event, moment);
      added += 1;
    }
    if (added > 0) setProjectionVersion(database, 0);
    return added;
  });
}
