import { join } from 'node:path';
import { KeptInfo } from '../../../../electron/main/briefings/kept-info.ts';
import type { Shelf } from '../../../../electron/main/briefings/shelf.ts';
import {
  briefingsHandlers,
  type BriefingEffects,
} from '../../../../electron/main/ipc/briefings.ts';
import { quietLog } from './quiet-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The calls about briefings, on folders of a test. */
export function handlersOn(shelf: Shelf, effects: Partial<BriefingEffects> = {}) {
  const { log, lines } = quietLog();
  const handlers = briefingsHandlers(
    {
      shelf,
      appVersion: '0.1.0',
      keptInfo: new KeptInfo(join(temporaryFolder(), 'kept'), '0.1.0', log),
      takeArrival: () => null,
      askWhichFile: async () => null,
      limit: 1000,
      ...effects,
    },
    log,
  );
  return { handlers, lines, log };
}
