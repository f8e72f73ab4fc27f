import type { DatabaseSync } from 'node:sqlite';
import type { StoreState } from '../../contract/launch.ts';
import { defaultSettings } from '../../contract/setting-values.ts';
import type { Language } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import { storageFailureOf } from '../store/failure.ts';
import {
  clearRestoreNotice,
  learnerSeed,
  projectionVersion,
  restoreNotice,
} from '../store/meta.ts';
import type { Store } from '../store/open.ts';
import { readSettings } from '../store/settings.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

export interface ShellFacts {
  readonly appVersion: string;
  readonly systemLanguage: Language;
}

/** Says once that a backup took the place of damaged data: the notice stays stored until a page has asked. */
function stateOf(database: DatabaseSync, log: Log): StoreState {
  const notice = restoreNotice(database);
  if (!notice) return { kind: 'ready' };
  try {
    clearRestoreNotice(database);
  } catch (error) {
    if (storageFailureOf(error) === null) throw error;
    log.warn('The notice of a restored backup could not be cleared; it will show again.', error);
  }
  return { kind: 'restored', ...notice };
}

const withoutStore = { settings: defaultSettings, learnerSeed: 0, projectionVersion: 0 };

/** What a page needs for its first screen. */
export const shellHandlers = (
  store: Store,
  facts: ShellFacts,
  log: Log,
): DomainHandlers<'shell'> => ({
  launch() {
    if (!store.database) return done({ ...facts, ...withoutStore, store: store.state });
    return withStore(store, log, (database) =>
      done({
        ...facts,
        settings: readSettings(database, log),
        store: stateOf(database, log),
        learnerSeed: learnerSeed(database),
        projectionVersion: projectionVersion(database),
      }),
    );
  },
});
