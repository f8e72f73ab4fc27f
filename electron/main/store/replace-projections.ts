import type { DatabaseSync } from 'node:sqlite';
import type { RequestOf } from '../../contract/bridge.ts';
import { lastSequence } from './events.ts';
import { setProjectionVersion } from './meta.ts';
import { putProjection } from './projections.ts';
import { inTransaction } from './transaction.ts';

/**
 * Puts rebuilt projections in the place of all that are stored.
 *
 * @returns false, with nothing changed, when another event has come since they were made
 */
export function replaceProjections(
  database: DatabaseSync,
  { version, upTo, projections }: RequestOf<'progress', 'replaceProjections'>,
): boolean {
  return inTransaction(database, () => {
    if (lastSequence(database) !== upTo) return false;
    database.exec('DELETE FROM projection');
    for (const projection of projections) putProjection(database, projection);
    setProjectionVersion(database, version);
    return true;
  });
}
