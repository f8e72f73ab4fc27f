import type { Settings } from '../../contract/settings.ts';
import type { Log } from '../log/log.ts';
import type { Store } from '../store/open.ts';
import { changeSettings } from '../store/settings.ts';
import { done } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';
import { withStore } from './with-store.ts';

/** @param onChanged is called with all settings after each change that was stored */
export const settingsHandlers = (
  store: Store,
  log: Log,
  onChanged: (settings: Settings) => void,
): DomainHandlers<'settings'> => ({
  change: (change) =>
    withStore(store, log, (database) => {
      const settings = changeSettings(database, change, log);
      onChanged(settings);
      return done(settings);
    }),
});
