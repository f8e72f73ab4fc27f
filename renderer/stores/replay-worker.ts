import type { Projection } from '../learning/progress/projection.ts';
import { startWorker } from './own-workers.ts';
import type { Replayer } from './rebuild.ts';

/** Replays events in a worker, so that a long history does not hold up the page. */
export function replayInWorker(): Replayer {
  const worker = startWorker('replay');
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
