import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Reply } from '../../../electron/contract/refusal.ts';
import { defaultSettings } from '../../../electron/contract/setting-values.ts';
import type { Settings } from '../../../electron/contract/settings.ts';
import { openDevice } from '../../../electron/main/device.ts';
import { peopleHandlers } from '../../../electron/main/ipc/people.ts';
import { progressHandlers } from '../../../electron/main/ipc/progress.ts';
import { settingsHandlers } from '../../../electron/main/ipc/settings.ts';
import { shellHandlers } from '../../../electron/main/ipc/shell.ts';
import { folderOf } from '../../../electron/main/people/folders.ts';
import { Household } from '../../../electron/main/people/household.ts';
import { PinGate } from '../../../electron/main/people/pin-gate.ts';
import { migrations } from '../../../electron/main/store/migrations/index.ts';
import { openStore } from '../../../electron/main/store/open.ts';
import { readSettings } from '../../../electron/main/store/settings.ts';
import { quietLog } from '../../unit/main/support/quiet-log.ts';

/** The shell of the program on a data folder, wired as `electron/main/index.ts` does it but without a window. */
export type House = ReturnType<typeof openHouse>;

/**
 * Begins on a data folder as the program does at its start.
 *
 * @param now milliseconds since 1970
 */
export function openHouse(dataFolder: string, now: () => number = Date.now) {
  const { log, lines } = quietLog();
  const device = openDevice(join(dataFolder, 'device.json'), log);
  let inForce: Settings = defaultSettings;
  const apply = (settings: Settings): void => void (inForce = settings);
  const household = new Household({
    dataFolder,
    device,
    openStore: (folder) =>
      openStore({ folder, migrations, now, random: () => Math.floor(now() / 1000), log }),
    apply,
    settingsOf: ({ database }) => database && readSettings(database, log),
    onOpen: () => undefined,
    onClose: async () => undefined,
    newId: randomUUID,
    log,
  });
  household.begin();
  const { session } = household;
  const gate = new PinGate({ now, pause: async () => undefined });
  const facts = () => ({
    appVersion: '1',
    systemLanguage: 'nl' as const,
    lastPerson: device.facts().lastPerson,
    presentation: null,
    ...household.facts(),
  });
  const standIn = { isRepeated: false, goOn: async () => undefined };
  return {
    household,
    session,
    device,
    log,
    lines,
    /** The folder of who is open. @throws when nobody is */
    folder(): string {
      if (!session.person) throw new Error(`Nobody is open: ${lines.join('\n')}`);
      return folderOf(household.folder, session.person.id);
    },
    shell: shellHandlers({ session, facts, inForce: () => inForce, standIn, now, log }),
    progress: progressHandlers(session, log),
    settings: settingsHandlers(session, log, { current: () => inForce, apply }),
    people: peopleHandlers({ household, device, gate, newId: randomUUID, log }),
  };
}

/** What a call answered. @throws when it was refused */
export async function valueOf<Value>(reply: Reply<Value> | Promise<Reply<Value>>): Promise<Value> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  throw new Error(`${answer.refusal.code}: ${answer.refusal.detail}`);
}

/** The code with which a call was refused; null when it was not. */
export async function refusalOf(reply: Reply<unknown> | Promise<Reply<unknown>>) {
  const answer = await reply;
  return answer.ok ? null : answer.refusal.code;
}
