import { defaultSettings } from '../../../../electron/contract/setting-values.ts';
import type { Launch } from '../../../../electron/contract/launch.ts';
import type { Reply } from '../../../../electron/contract/refusal.ts';
import { shellHandlers, type ShellFacts } from '../../../../electron/main/ipc/shell.ts';
import type { Store } from '../../../../electron/main/store/open.ts';
import { quietLog } from './quiet-log.ts';
import { noon } from './store.ts';

const facts: ShellFacts = {
  appVersion: '1',
  systemLanguage: 'nl',
  person: null,
  people: 1,
  lastPerson: null,
  folder: '/people',
  presentation: null,
};

/** The calls about the shell itself when this is the data of who is open. */
export const shellOn = (store: Store, now = noon) =>
  shellHandlers({
    session: { store, begin: () => undefined },
    facts: () => facts,
    inForce: () => defaultSettings,
    standIn: { isRepeated: false, goOn: async () => undefined },
    now: () => now,
    log: quietLog().log,
  });

/** What a page hears at its start when this is the data of who is open. */
export async function launchOn(store: Store): Promise<Reply<Launch>> {
  return shellOn(store).launch(undefined);
}
