import type { DatabaseSync } from 'node:sqlite';
import type { RefusalCode, Reply } from '../../contract/refusal.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf, type StorageFailure } from '../store/failure.ts';
import type { Store } from '../store/open.ts';
import { isInPlace, type Place } from '../store/place.ts';
import { suspect } from '../store/suspicion.ts';
import { refused } from './answer.ts';

const codes: Readonly<Record<StorageFailure, RefusalCode>> = {
  full: 'store-full',
  'read-only': 'store-read-only',
  gone: 'store-gone',
  damaged: 'store-damaged',
};

/**
 * The refusal for what the disk would not do.
 *
 * @throws what is not the disk's fault: a bug
 */
export function storageRefusal(error: unknown, log: Log): Reply<never> {
  const failure = storageFailureOf(error);
  if (failure === null) throw error;
  log.error(`The disk or the database refused: ${failure}.`, error);
  return refused(codes[failure], error instanceof Error ? error.message : failure);
}

/**
 * Does work on the learner's data, and turns what the disk refuses into a typed refusal. Data that was moved or deleted
 * under the running program is refused too: what is stored in it nobody would ever find.
 *
 * @throws what is not the disk's fault: a bug
 */
export function withStore<Value>(
  store: Store,
  log: Log,
  work: (database: DatabaseSync, place: Place) => Reply<Value>,
): Reply<Value> {
  if (!store.database) return refused('store-unavailable', store.state.kind);
  const { database, place } = store;
  try {
    if (!isInPlace(place)) {
      log.error('The database was moved or deleted while it was open.');
      return refused('store-gone', 'moved or deleted while it was open');
    }
    return work(database, place);
  } catch (error) {
    if (storageFailureOf(error) === 'damaged') suspect(place.file, log);
    return storageRefusal(error, log);
  }
}
