import replayAddress from './replay.worker.ts?worker&url';
import type { Projection } from '../learning/progress/projection.ts';
import type { Replayer } from './rebuild.ts';

/**
 * The one place where the page names a script to run, and the one Trusted Types policy that the content policy allows:
 * nothing that comes from content can become a script's address.
 */
const ownWorkers = window.trustedTypes?.createPolicy('leidraad', {
  createScriptURL(address) {
    if (address === replayAddress) return address;
    throw new TypeError('Only the program’s own workers may run');
  },
});

/** Replays events in a worker, so that a long history does not hold up the page. */
export function replayInWorker(): Replayer {
  const address = ownWorkers?.createScriptURL(replayAddress) ?? replayAddress;
  // The DOM's types do not know yet that a worker's address may be a trusted one.
  const worker = new Worker(address as string, { type: 'module' });
  const projections = new Promise<readonly Projection[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Projection[]>) =>
      resolve(data),
    );
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The worker could not start')),
    );
  });
  // Whoever asks for the projections hears of a failure, also of one before the asking.
  projections.catch(() => undefined);
  return {
    add: (events) => {
      // An empty batch asks for the projections.
      if (events.length > 0) worker.postMessage(events);
    },
    projections: () => {
      worker.postMessage([]);
      return projections;
    },
    end: () => worker.terminate(),
  };
}
