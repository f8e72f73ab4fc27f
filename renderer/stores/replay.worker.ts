import type { LearnerEvent } from '../learning/progress/event.ts';
import { Replay } from '../learning/progress/replay.ts';

const replay = new Replay();

/** Takes batches of events in their order; an empty batch asks for the projections. */
addEventListener('message', ({ data }: MessageEvent<readonly LearnerEvent[]>) => {
  data.forEach((event) => replay.add(event));
  if (data.length === 0) postMessage(replay.projections());
});
