import type { DatabaseSync } from 'node:sqlite';
import type { Effects, LearnerEvent } from '../../contract/progress.ts';
import { addEvent, sequenceOf } from './events.ts';
import { putPlace } from './places.ts';
import { putQuestion } from './question-states.ts';
import { inTransaction } from './transaction.ts';

/**
 * Stores an event with what follows from it: both or neither. An event that was stored before changes nothing.
 *
 * @returns the event's place in the row of all events
 */
export function record(database: DatabaseSync, event: LearnerEvent, effects: Effects): number {
  return inTransaction(database, () => {
    const known = sequenceOf(database, event.id);
    if (known !== null) return known;
    const sequence = addEvent(database, event);
    if (effects.place) putPlace(database, effects.place);
    if (effects.question) putQuestion(database, effects.question);
    return sequence;
  });
}
