import type { Shelf } from '../../../../electron/main/briefings/shelf.ts';
import {
  briefingsHandlers,
  type BriefingEffects,
} from '../../../../electron/main/ipc/briefings.ts';
import { quietLog } from './quiet-log.ts';

/** The calls about briefings, on folders of a test. */
export function handlersOn(shelf: Shelf, effects: Partial<BriefingEffects> = {}) {
  const { log, lines } = quietLog();
  const handlers = briefingsHandlers(
    {
      shelf,
      appVersion: '0.1.0',
      takeArrival: () => null,
      askWhichFile: async () => null,
      limit: 1000,
      ...effects,
    },
    log,
  );
  return { handlers, lines, log };
}
