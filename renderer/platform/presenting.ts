import type { Gesture, Presentation, Spot, Stage } from '../../electron/contract/presenting.ts';

export type { Gesture, Spot, Stage } from '../../electron/contract/presenting.ts';

/**
 * Presenting as the console sees it. The console alone says where the presentation is; the shell keeps it, shows it to
 * the audience and tells what happened to the windows. Every promise rejects with a `RefusedError` when the shell
 * refuses.
 */
export interface ConsoleShell {
  /** How things stand now: also what was being presented when the program ended. */
  readonly stage: () => Promise<Stage>;
  /**
   * Opens the audience's window with this, on a display of its own where there is one. The same presentation again
   * opens a window that was closed.
   */
  readonly start: (presentation: Presentation) => Promise<Stage>;
  /** Rejects with `request` when this is not the presentation that was started. */
  readonly change: (presentation: Presentation) => Promise<Stage>;
  readonly spot: (spot: Spot) => Promise<void>;
  /** Closes the audience's window, and forgets what was presented. */
  readonly end: () => Promise<void>;
  /**
   * Calls `listener` at every change of the windows, the displays or the presentation. The console's own changes come
   * back here as well, and may be older than what it has by then: of the presentation the console has the last word.
   */
  readonly onChange: (listener: (stage: Stage) => void) => () => void;
  /** Calls `listener` for what is done in the audience's window: keys, strokes. */
  readonly onGesture: (listener: (gesture: Gesture) => void) => () => void;
}
