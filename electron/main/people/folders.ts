import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { personIdSchema } from '../../contract/people.ts';
import type { Log } from '../log/log.ts';
import { ensureFolder, rename } from '../store/durable.ts';
import { readPerson, writePerson, type PersonFacts, type StoredPerson } from './person-file.ts';

/** Where the folders of all people stand, each named after its person's id. */
export const peopleIn = (dataFolder: string): string => join(dataFolder, 'people');

export const folderOf = (people: string, id: string): string => join(people, id);

// Folders that are being made or taken away are no one's: their names are no ids.
const unfinished = '.new-';
const removed = '.removed-';

/** The ids of all people. @throws a file system error when the folder cannot be read */
export const idsIn = (people: string): string[] =>
  readdirSync(people, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && personIdSchema.safeParse(entry.name).success)
    .map(({ name }) => name);

/** Everyone who learns on this laptop. @throws a file system error when the folder cannot be read */
export const everyoneIn = (people: string, log: Log): StoredPerson[] =>
  idsIn(people).map((id) => ({ id, ...readPerson(folderOf(people, id), log) }));

/** Null when there is no such person. */
export function personIn(people: string, id: string, log: Log): StoredPerson | null {
  const folder = folderOf(people, id);
  return existsSync(folder) ? { id, ...readPerson(folder, log) } : null;
}

/**
 * Makes a person, whole or not at all.
 *
 * @throws a file system error, with nothing left of the attempt
 */
export function makePerson(people: string, id: string, facts: PersonFacts): StoredPerson {
  const draft = join(people, unfinished + id);
  rmSync(draft, { recursive: true, force: true });
  try {
    ensureFolder(draft);
    writePerson(draft, facts);
    rename(draft, folderOf(people, id));
    return { id, ...facts };
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Removes a person with all that is kept of them, backups included. Once this has begun the person never shows again;
 * what cannot be removed now is removed at the next start.
 *
 * @throws a file system error when it could not begin; everything is then still there
 */
export function removePerson(people: string, id: string, log: Log): void {
  const doomed = join(people, removed + id);
  rmSync(doomed, { recursive: true, force: true });
  rename(folderOf(people, id), doomed);
  removeFolder(doomed, log);
}

/** Finishes what an earlier start could not: removals, and people who were never whole. */
export function clearUnfinished(people: string, log: Log): void {
  for (const name of readdirSync(people)) {
    if (name.startsWith(unfinished) || name.startsWith(removed)) {
      removeFolder(join(people, name), log);
    }
  }
}

function removeFolder(folder: string, log: Log): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    log.error('The folder of someone who was removed is not gone yet.', error);
  }
}
