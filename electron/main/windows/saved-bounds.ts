import { z } from 'zod';

const length = z.int().min(1).max(100_000);
const coordinate = z.int().min(-1_000_000).max(1_000_000);

export const savedBoundsSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  isMaximised: z.boolean(),
});

/** Where the learner's window was, unmaximised, and whether it was maximised. */
export type SavedBounds = z.infer<typeof savedBoundsSchema>;
