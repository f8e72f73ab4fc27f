import type { Gesture, Presentation, Spot, Stage } from '../../electron/contract/presenting.ts';
import { RefusedError } from './platform.ts';
import type { ConsoleShell } from './presenting.ts';

export interface MemoryPresenting extends ConsoleShell {
  /** How things stand, as `stage` and `onChange` tell it. */
  readonly now: Stage;
  /** What was asked for, in order. */
  readonly presented: readonly Presentation[];
  readonly spots: readonly Spot[];
  /** Plays what someone does in the audience's window. */
  readonly play: (gesture: Gesture) => void;
  /** Plays a second display that is plugged in or pulled out. */
  readonly plug: (hasOwnDisplay: boolean, shape?: number) => void;
  /** Plays that someone closes the audience's window by hand. */
  readonly closeAudience: () => void;
}

/** The screens of a machine that is not there: one display of the audience's own until the test pulls it out. */
export function memoryPresenting(
  guard: () => void,
  presentation: Presentation | null,
): MemoryPresenting {
  const presented: Presentation[] = [];
  const spots: Spot[] = [];
  const changes = new Set<(stage: Stage) => void>();
  const gestures = new Set<(gesture: Gesture) => void>();
  let now: Stage = { presentation, isShown: false, hasOwnDisplay: true, shape: 16 / 9 };

  function become(change: Partial<Stage>): Stage {
    // As over the bridge, where everything is copied.
    now = structuredClone({ ...now, ...change });
    changes.forEach((listener) => listener(now));
    return now;
  }

  function listenIn<Told>(listeners: Set<(told: Told) => void>) {
    return (listener: (told: Told) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
  }

  return {
    get now() {
      return now;
    },
    presented,
    spots,
    play: (gesture) => gestures.forEach((listener) => listener(gesture)),
    plug: (hasOwnDisplay, shape = 16 / 9) => void become({ hasOwnDisplay, shape }),
    closeAudience: () => void become({ isShown: false }),
    stage: async () => now,
    start: async (wanted) => {
      guard();
      presented.push(structuredClone(wanted));
      return become({ presentation: wanted, isShown: true });
    },
    change: async (wanted) => {
      guard();
      if (now.presentation?.id !== wanted.id) throw new RefusedError('request', wanted.id);
      presented.push(structuredClone(wanted));
      return become({ presentation: wanted });
    },
    spot: async (spot) => void spots.push(spot),
    end: async () => {
      guard();
      become({ presentation: null, isShown: false });
    },
    onChange: listenIn(changes),
    onGesture: listenIn(gestures),
  };
}
