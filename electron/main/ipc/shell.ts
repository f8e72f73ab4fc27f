import type { DatabaseSync } from 'node:sqlite';
import type { Launch, StoreState } from '../../contract/launch.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { OpenStore } from '../people/session.ts';
import {
  clearRestoreNotice,
  learnerSeed,
  projectionVersion,
  restoreNotice,
} from '../store/meta.ts';
import { readSettings } from '../store/settings.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

/** What a page has to know of the shell, whoever is open. */
export type ShellFacts = Pick<
  Launch,
  'appVersion' | 'systemLanguage' | 'person' | 'people' | 'lastPerson' | 'folder' | 'presentation'
>;

/** Who is open, for a page that begins. */
export interface Beginning extends OpenStore {
  /** The page is drawn for who is open now. */
  readonly begin: () => void;
}

/** What stands in for a page that was lost. */
export interface StandIn {
  readonly isRepeated: boolean;
  readonly goOn: (to: 'place' | 'home') => Promise<void>;
}

/** That a backup took the place of damaged data is said at every start until it was read. */
function stateOf(database: DatabaseSync): StoreState {
  const notice = restoreNotice(database);
  return notice ? { kind: 'restored', ...notice } : { kind: 'ready' };
}

/** What a page needs for its first screen. */
export const shellHandlers = (
  session: Beginning,
  facts: () => ShellFacts,
  inForce: () => Settings,
  standIn: StandIn,
  log: Log,
): DomainHandlers<'shell'> => ({
  launch() {
    session.begin();
    const { store } = session;
    if (!store.database) {
      const nothingStored = { settings: inForce(), learnerSeed: 0, projectionVersion: 0 };
      return done({ ...facts(), ...nothingStored, store: store.state });
    }
    return withStore(store, log, (database) =>
      done({
        ...facts(),
        settings: readSettings(database, log),
        store: stateOf(database),
        learnerSeed: learnerSeed(database),
        projectionVersion: projectionVersion(database),
      }),
    );
  },

  restoreRead: () =>
    withStore(session.store, log, (database) => {
      clearRestoreNotice(database);
      return done(undefined);
    }),

  lost() {
    const { language, theme, textSize } = inForce();
    const { isRepeated } = standIn;
    return done({ language: language ?? facts().systemLanguage, theme, textSize, isRepeated });
  },

  async goOn({ to }) {
    await standIn.goOn(to);
    return done(undefined);
  },
});
