import { howWindowsAreMade } from './how-windows-are-made.ts';
import type { Point } from './point.ts';
import { theBridge } from './the-bridge.ts';
import { waysOut } from './ways-out.ts';
import { whatIsLoaded } from './what-is-loaded.ts';

export type { Point } from './point.ts';

/** Electron's checklist, but for the fuses (19): only what is packaged has them set, and its tests read them. */
export const checklist: readonly Point[] = [
  ...whatIsLoaded,
  ...howWindowsAreMade,
  ...waysOut,
  ...theBridge,
].toSorted((one, other) => one.number - other.number);
