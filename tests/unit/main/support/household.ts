import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Settings } from '../../../../electron/contract/settings.ts';
import { openDevice } from '../../../../electron/main/device.ts';
import { peopleHandlers } from '../../../../electron/main/ipc/people.ts';
import { Household } from '../../../../electron/main/people/household.ts';
import { PinGate } from '../../../../electron/main/people/pin-gate.ts';
import { readSettings } from '../../../../electron/main/store/settings.ts';
import { quietLog } from './quiet-log.ts';
import { openIn } from './store.ts';

/** The people of a data folder as the program has them, with a gate that never waits. */
export function householdIn(dataFolder: string) {
  const { log, lines } = quietLog();
  const device = openDevice(join(dataFolder, 'device.json'), log);
  const applied: Settings[] = [];
  const household = new Household({
    dataFolder,
    device,
    openStore: openIn,
    apply: (settings) => applied.push(settings),
    settingsOf: ({ database }) => database && readSettings(database, log),
    onOpen: () => undefined,
    onClose: async () => undefined,
    newId: randomUUID,
    log,
  });
  onTestFinished(() => household.session.close());
  const gate = new PinGate({ now: Date.now, pause: async () => undefined });
  const handlers = peopleHandlers({ household, device, gate, newId: randomUUID, log });
  return { household, session: household.session, device, handlers, applied, lines };
}
