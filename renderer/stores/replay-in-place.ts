import { Replay } from '../learning/progress/replay.ts';
import type { Replayer } from './rebuild.ts';

/** Replays events on the spot, as a test wants it. */
export function replayInPlace(): Replayer {
  const replay = new Replay();
  return {
    add: (events) => events.forEach((event) => replay.add(event)),
    projections: () => Promise.resolve(replay.projections()),
    end: () => undefined,
  };
}
