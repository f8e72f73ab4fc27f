import { z } from 'zod';
import { personIdSchema, personSchema } from './people.ts';
import { presentationSchema } from './presenting.ts';
import { languageSchema, settingsSchema } from './settings.ts';

/**
 * How the learner's data was found.
 *
 * - `ready`: as it was left
 * - `restored`: it was damaged and set aside at `asideAt` (null: it was gone); `backupAt` is the moment of the backup that
 *   took its place (null: there was none). Of what was recorded after that, `rescued` events could still be read and are
 *   back; `lost` are missing (null: nobody can tell how many).
 * - `newer`: written by a newer program; left untouched, nothing can be stored
 * - `closed`: nobody was chosen yet
 * - `unavailable`: it could not be opened (no rights; no space when it `isFull`); nothing can be stored
 */
export const storeStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({
    kind: z.literal('restored'),
    asideAt: z.string().nullable(),
    backupAt: z.int().nullable(),
    rescued: z.int().nonnegative(),
    lost: z.int().nonnegative().nullable(),
  }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('newer'), file: z.string() }),
  z.strictObject({
    kind: z.literal('unavailable'),
    file: z.string(),
    detail: z.string(),
    isFull: z.boolean(),
  }),
]);

/** All the page needs to draw its first screen, in one call. */
export const launchSchema = z.strictObject({
  appVersion: z.string(),
  systemLanguage: languageSchema,
  settings: settingsSchema,
  /** Who is open; null where someone has to be chosen first, or no one's data can be reached. */
  person: personSchema.nullable(),
  /** How many people learn on this laptop. */
  people: z.int().nonnegative(),
  /** Who was open last on this laptop. */
  lastPerson: personIdSchema.nullable(),
  /** The folder with all that is kept of who is open, or else of everyone. */
  folder: z.string(),
  store: storeStateSchema,
  /** Random for each person; attempts derive the order of their options from it. */
  learnerSeed: z.int().nonnegative(),
  /** Version of the code that made the stored projections; 0 where there are none. */
  projectionVersion: z.int().nonnegative(),
  /** What was being presented when the program ended, or this page; null where nothing was. */
  presentation: presentationSchema.nullable(),
});

export type StoreState = z.infer<typeof storeStateSchema>;
export type Launch = z.infer<typeof launchSchema>;
