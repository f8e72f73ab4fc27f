import type { Settings } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { OpenStore } from '../people/session.ts';
import { changeSettings } from '../store/settings.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

/** The settings that hold in the shell until it ends, stored or not. */
export interface SettingsInForce {
  readonly current: () => Settings;
  readonly apply: (settings: Settings) => void;
}

/**
 * A change holds at once, as on the page; a disk that is full does not keep a learner from reading in the dark. The
 * reply refuses when it could not be stored, and so will be gone at the next start. While nobody is open it is the
 * laptop's, which keeps it by itself.
 */
export const settingsHandlers = (
  session: OpenStore,
  log: Log,
  { current, apply }: SettingsInForce,
): DomainHandlers<'settings'> => ({
  change(change) {
    apply({ ...current(), ...change });
    const { store } = session;
    if (store.database === null && store.state.kind === 'closed') return done(current());
    return withStore(store, log, (database) => done(changeSettings(database, change, log)));
  },
});
