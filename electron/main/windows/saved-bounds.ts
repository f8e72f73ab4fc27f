import { z } from 'zod';
import type { Log } from '../log/log.ts';
import { storageFailureOf } from '../store/failure.ts';
import type { Store } from '../store/open.ts';
import { readSetting, writeSetting } from '../store/settings.ts';

const key = 'window.learner';

const length = z.int().min(1).max(100_000);
const coordinate = z.int().min(-1_000_000).max(1_000_000);

const savedBoundsSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  isMaximised: z.boolean(),
});

/** Where the learner's window was, unmaximised, and whether it was maximised. */
export type SavedBounds = z.infer<typeof savedBoundsSchema>;

/** Null when nothing was saved. */
export const readBounds = ({ database }: Store, log: Log): SavedBounds | null =>
  database && (readSetting(database, key, savedBoundsSchema, log)?.value ?? null);

/** A place that cannot be stored is a pity and no more; it is logged. */
export function saveBounds({ database }: Store, bounds: SavedBounds, log: Log): void {
  if (!database?.isOpen) return;
  try {
    writeSetting(database, key, bounds);
  } catch (error) {
    if (storageFailureOf(error) === null) throw error;
    log.warn('The place of the window could not be stored.', error);
  }
}
