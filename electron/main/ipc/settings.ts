import type { Settings } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { Store } from '../store/open.ts';
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
 * reply refuses when it could not be stored, and so will be gone at the next start.
 */
export const settingsHandlers = (
  store: Store,
  log: Log,
  { current, apply }: SettingsInForce,
): DomainHandlers<'settings'> => ({
  change(change) {
    apply({ ...current(), ...change });
    return withStore(store, log, (database) => done(changeSettings(database, change, log)));
  },
});
