import type { DatabaseSync } from 'node:sqlite';
import type { Place, QuestionState } from '../../contract/progress.ts';
import { lastSequence } from './events.ts';
import { setProjectionVersion } from './meta.ts';
import { putPlace } from './places.ts';
import { putQuestion } from './question-states.ts';
import { inTransaction } from './transaction.ts';

export interface Projections {
  /** Version of the code that made them. */
  readonly version: number;
  /** The last event that is in them. */
  readonly upTo: number;
  readonly places: readonly Place[];
  readonly questions: readonly QuestionState[];
}

/**
 * Puts rebuilt projections in the place of all that are stored.
 *
 * @returns false, with nothing changed, when another event has come since they were made
 */
export function replaceProjections(database: DatabaseSync, projections: Projections): boolean {
  return inTransaction(database, () => {
    if (lastSequence(database) !== projections.upTo) return false;
    database.exec('DELETE FROM place; DELETE FROM question_state;');
    for (const place of projections.places) putPlace(database, place);
    for (const question of projections.questions) putQuestion(database, question);
    setProjectionVersion(database, projections.version);
    return true;
  });
}
