import { z } from 'zod';
import { colourSchema, nameSchema } from '../../electron/contract/people.ts';
import { learnerEventSchema, type LearnerEvent } from '../../electron/contract/events.ts';
import {
  settingsChangeSchema,
  settingsSchema,
  type SettingsChange,
} from '../../electron/contract/settings.ts';
import type { NewPerson } from './platform.ts';

// What a file from elsewhere holds is checked by the schemas of the contract. Loaded only when there is one: the first
// screen needs no schema library. The page's policy forbids code made from strings, which zod would try for speed.
z.config({ jitless: true });

/** An event as the shell would take it; null when it would not. */
export const readEvent = (value: unknown): LearnerEvent | null =>
  learnerEventSchema.safeParse(value).data ?? null;

/** The settings among the values of a file; what this program does not know or cannot use is left out. */
export const readSettings = (values: Readonly<Record<string, unknown>>): SettingsChange => {
  const usable = Object.entries(settingsSchema.shape)
    .filter(([key, schema]) => schema.safeParse(values[key]).success)
    .map(([key]) => [key, values[key]]);
  return settingsChangeSchema.parse(Object.fromEntries(usable));
};

/** A person as they may be made; a name or colour that this program cannot use falls back. */
export const readNewPerson = (person: {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}): NewPerson => ({
  id: person.id,
  name: nameSchema.safeParse(person.name).data ?? '',
  colour: colourSchema.safeParse(person.colour).data ?? 'teal',
});
