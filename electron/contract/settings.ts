import { z } from 'zod';
import { notesSizes, rates, reviewLimits, textSizes } from './setting-values.ts';

export const languageSchema = z.enum(['nl', 'en']);
export const themeSchema = z.enum(['system', 'light', 'dark']);

/** What the learner set. `language: null` follows the system until the learner chooses. */
export const settingsSchema = z.strictObject({
  language: languageSchema.nullable(),
  theme: themeSchema,
  textSize: z.literal(textSizes),
  /** Whether to ask how sure one is; null follows the briefing. */
  certainty: z.boolean().nullable(),
  /** How many questions come back on a day, at most. */
  reviewLimit: z.literal(reviewLimits),
  /** Whether tests have a time limit. */
  timeLimits: z.boolean(),
  /** The voice that reads aloud in each language, by the system's name for it; null for the system's choice. */
  voices: z.strictObject({
    nl: z.string().max(300).nullable(),
    en: z.string().max(300).nullable(),
  }),
  /** How fast it reads; 1 is the voice's own pace. */
  rate: z.literal(rates),
  /** How large a presenter's notes are, in pixels. */
  notesSize: z.literal(notesSizes),
  /** The briefing that was opened last, where home begins; null where none was chosen. */
  briefing: z.string().max(100).nullable(),
});

const { shape } = settingsSchema;

export const settingsChangeSchema = z.strictObject({
  language: shape.language.exactOptional(),
  theme: shape.theme.exactOptional(),
  textSize: shape.textSize.exactOptional(),
  certainty: shape.certainty.exactOptional(),
  reviewLimit: shape.reviewLimit.exactOptional(),
  timeLimits: shape.timeLimits.exactOptional(),
  voices: shape.voices.exactOptional(),
  rate: shape.rate.exactOptional(),
  notesSize: shape.notesSize.exactOptional(),
  briefing: shape.briefing.exactOptional(),
});

export type Language = z.infer<typeof languageSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
