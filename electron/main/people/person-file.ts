import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { colourSchema, nameSchema, type Person } from '../../contract/people.ts';
import type { Log } from '../log/log.ts';
import { writeWhole } from '../store/durable.ts';
import { pinHashSchema } from './pin.ts';

const fileSchema = z.object({
  name: nameSchema,
  colour: colourSchema,
  pin: pinHashSchema.nullable(),
});

/** What is kept of a person beside the learning. */
export type PersonFacts = z.infer<typeof fileSchema>;

/** A person with what is kept of them, the PIN's hash included. */
export interface StoredPerson extends PersonFacts {
  readonly id: string;
}

/** Who has not said who they are. */
export const nameless: PersonFacts = { name: '', colour: 'teal', pin: null };

const fileIn = (folder: string): string => join(folder, 'person.json');

/** A file that is gone or damaged costs the name, the colour and the PIN, and nothing that was learned; it is logged. */
export function readPerson(folder: string, log: Log): PersonFacts {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    // The error would quote what the file holds.
    log.warn('The name and colour of a person could not be read.');
    return nameless;
  }
}

/** @throws a file system error; the old file is then still in place */
export const writePerson = (folder: string, { name, colour, pin }: PersonFacts): void =>
  writeWhole(fileIn(folder), JSON.stringify({ name, colour, pin }, null, 2));

/** A person as the page may see them. */
export const shownAs = ({ id, name, colour, pin }: StoredPerson): Person => ({
  id,
  name,
  colour,
  hasPin: pin !== null,
});
