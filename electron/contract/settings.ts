import { z } from 'zod';
import { textSizes } from './setting-values.ts';

export const languageSchema = z.enum(['nl', 'en']);
export const themeSchema = z.enum(['system', 'light', 'dark']);

/** What the learner set. `language: null` follows the system until the learner chooses. */
export const settingsSchema = z.strictObject({
  language: languageSchema.nullable(),
  theme: themeSchema,
  textSize: z.literal(textSizes),
});

export const settingsChangeSchema = z.strictObject({
  language: settingsSchema.shape.language.exactOptional(),
  theme: settingsSchema.shape.theme.exactOptional(),
  textSize: settingsSchema.shape.textSize.exactOptional(),
});

export type Language = z.infer<typeof languageSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
