import { z } from 'zod';
import { settingsSchema } from './settings.ts';

/** What the page needs that stands in for one whose process was lost. */
export const lostSchema = settingsSchema.pick({ theme: true, textSize: true }).extend({
  language: settingsSchema.shape.language.unwrap(),
  /** Whether it was lost again and again, so that going back there is likely to lose it once more. */
  isRepeated: z.boolean(),
});

/** Where to go on: at the place that was lost, or at home. */
export const goOnSchema = z.strictObject({ to: z.enum(['place', 'home']) });

/** The file of the log and the newest of its lines. */
export const logTextSchema = z.strictObject({ file: z.string(), text: z.string() });

export type LogText = z.infer<typeof logTextSchema>;
