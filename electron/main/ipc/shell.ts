import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Launch, StoreState } from '../../contract/launch.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { OpenStore } from '../people/session.ts';
import { backUpWhenDue } from '../store/backups/make.ts';
import {
  clearRestoreNotice,
  learnerSeed,
  projectionVersion,
  restoreNotice,
} from '../store/meta.ts';
import { backupsIn } from '../store/open.ts';
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

/** What the calls about the shell itself need. */
export interface ShellSurroundings {
  readonly session: Beginning;
  readonly facts: () => ShellFacts;
  /** The settings in force, for a page without a store. */
  readonly inForce: () => Settings;
  readonly standIn: StandIn;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** That a backup took the place of damaged data is said at every start until it was read. */
function stateOf(database: DatabaseSync): StoreState {
  const notice = restoreNotice(database);
  return notice ? { kind: 'restored', ...notice } : { kind: 'ready' };
}

/** What a page needs for its first screen, and what it asks of the shell itself afterwards. */
export function shellHandlers(surroundings: ShellSurroundings): DomainHandlers<'shell'> {
  const { session, facts, inForce, standIn, now, log } = surroundings;

  const withoutStore = (store: StoreState): Launch => ({
    ...facts(),
    settings: inForce(),
    learnerSeed: 0,
    projectionVersion: 0,
    store,
  });

  return {
    launch() {
      session.begin();
      const { store } = session;
      if (!store.database) return done(withoutStore(store.state));
      const reply = withStore(store, log, (database) =>
        done({
          ...facts(),
          settings: readSettings(database, log),
          store: stateOf(database),
          learnerSeed: learnerSeed(database),
          projectionVersion: projectionVersion(database),
        }),
      );
      if (reply.ok) return reply;
      // The page must be able to say so.
      const { file } = store.place;
      const { code, detail } = reply.refusal;
      return done(
        withoutStore({ kind: 'unavailable', file, detail, isFull: code === 'store-full' }),
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

    backUp: () =>
      withStore(session.store, log, (database, { file }) => {
        const made = backUpWhenDue(database, backupsIn(dirname(file)), now());
        if (made) log.info('Backed up.');
        return done({ made });
      }),
  };
}
