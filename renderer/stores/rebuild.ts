import type { LearnerEvent } from '../learning/progress/event.ts';
import type { Projection } from '../learning/progress/projection.ts';
import { projectionVersion } from '../learning/progress/projection-version.ts';
import type { Platform } from '../platform/platform.ts';

const batchSize = 5000;

/** Replays events; a worker in the program, the same code in place in a test. */
export interface Replayer {
  readonly add: (events: readonly LearnerEvent[]) => void;
  readonly projections: () => Promise<readonly Projection[]>;
  readonly end: () => void;
}

/**
 * Builds the kept projections anew from all events, when other code than today's made them.
 *
 * @throws RefusedError when the events cannot be read or the projections cannot be stored
 */
export async function rebuildIfOld(
  platform: Platform,
  kept: number,
  startReplay: () => Replayer,
): Promise<void> {
  if (kept === projectionVersion) return;
  const replay = startReplay();
  try {
    let upTo = 0;
    let after: Parameters<Platform['events']>[0] = null;
    for (;;) {
      const batch: Awaited<ReturnType<Platform['events']>> = await platform.events(
        after,
        batchSize,
      );
      replay.add(batch.map(({ event }) => event));
      upTo = batch.reduce((last, { sequence }) => Math.max(last, sequence), upTo);
      after = batch.at(-1) ?? after;
      if (batch.length < batchSize) break;
    }
    const projections = await replay.projections();
    await platform.replaceProjections({
      version: projectionVersion,
      upTo,
      projections: [...projections],
    });
  } finally {
    replay.end();
  }
}
