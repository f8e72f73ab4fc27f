import type { DatabaseSync } from 'node:sqlite';
import type { RefusalCode, Reply } from '../../contract/refusal.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf, type StorageFailure } from '../store/failure.ts';
import type { Store } from '../store/open.ts';
import { refused } from './answer.ts';

const codes: Readonly<Record<StorageFailure, RefusalCode>> = {
  full: 'store-full',
  'read-only': 'store-read-only',
  damaged: 'store-unavailable',
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
 * Does work on the learner's data, and turns what the disk refuses into a typed refusal.
 *
 * @throws what is not the disk's fault: a bug
 */
export function withStore<Value>(
  store: Store,
  log: Log,
  work: (database: DatabaseSync) => Reply<Value>,
): Reply<Value> {
  if (!store.database) return refused('store-unavailable', store.state.kind);
  try {
    return work(store.database);
  } catch (error) {
    return storageRefusal(error, log);
  }
}
