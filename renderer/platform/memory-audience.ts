import type { ReplyOf } from '../../electron/contract/bridge.ts';
import type { Gesture, Presentation, Spot, Stage } from '../../electron/contract/presenting.ts';
import type { AudiencePlatform } from './audience-platform.ts';
import { mediaAddress } from './bridged.ts';
import { RefusedError } from './platform.ts';

export interface MemoryAudience extends AudiencePlatform {
  /** What was handed to the console, in order. */
  readonly gestures: readonly Gesture[];
  readonly bugs: readonly unknown[];
  /** Plays what the console does. */
  readonly show: (presentation: Presentation | null) => void;
  readonly point: (spot: Spot) => void;
}

/** The audience's window on a machine that is not there: for tests. */
export function memoryAudience(
  briefings: Readonly<Record<string, ReplyOf<'briefings', 'read'>>>,
  presentation: Presentation | null,
): MemoryAudience {
  const gestures: Gesture[] = [];
  const bugs: unknown[] = [];
  const changes = new Set<(stage: Stage) => void>();
  const spots = new Set<(spot: Spot) => void>();
  let now: Stage = { presentation, isShown: true, hasOwnDisplay: true, shape: 16 / 9 };

  return {
    gestures,
    bugs,
    show: (wanted) => {
      now = { ...now, presentation: structuredClone(wanted) };
      changes.forEach((listener) => listener(now));
    },
    point: (spot) => spots.forEach((listener) => listener(spot)),
    readBriefing: async (id) => {
      const found = briefings[id];
      if (!found) throw new RefusedError('unknown-briefing', id);
      return found;
    },
    stage: async () => now,
    // As over the bridge, where everything is copied.
    gesture: async (gesture) => void gestures.push(structuredClone(gesture)),
    onChange: (listener) => {
      changes.add(listener);
      return () => void changes.delete(listener);
    },
    onSpot: (listener) => {
      spots.add(listener);
      return () => void spots.delete(listener);
    },
    reportBug: (error) => void bugs.push(error),
    mediaAddress,
  };
}
