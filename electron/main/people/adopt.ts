import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { rename } from '../store/durable.ts';
import { databaseFiles } from '../store/set-aside.ts';
import { folderOf } from './folders.ts';
import { nameless, writePerson } from './person-file.ts';

/** What lay in the data folder itself when one laptop had one learner. */
const parts = [...databaseFiles('leidraad.db'), 'backups', 'damaged'];

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Makes a person of a learner from before there were several, by renames alone: whatever interrupts it, it goes on
 * where it was at the next start, and nothing is lost.
 *
 * @param move puts a file or folder elsewhere on the same disk
 * @throws a file system error; calling it again goes on from there
 */
export function adoptFormerLearner(
  dataFolder: string,
  people: string,
  newId: () => string,
  move: (from: string, to: string) => void = rename,
): void {
  const prepared = join(people, '.adopting');
  const finish = (): void => {
    writePerson(prepared, nameless);
    move(prepared, folderOf(people, newId()));
  };
  const present = parts.filter((part) => isThere(join(dataFolder, part)));
  // Someone went back to an earlier version in the middle of it, and has learned there since.
  const isSecond = present.some((part) => isThere(join(prepared, part)));
  if (isSecond) finish();
  if (present.length > 0) mkdirSync(prepared, { recursive: true });
  for (const part of present) move(join(dataFolder, part), join(prepared, part));
  if (isThere(prepared)) finish();
}
