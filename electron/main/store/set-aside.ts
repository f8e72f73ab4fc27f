import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stampOf } from './moment-stamp.ts';

/** What SQLite keeps in a file of its own beside the database. */
const companions = ['-wal', '-shm', '-journal'] as const;

/** A database and all that SQLite may keep beside it. */
export const databaseFiles = (file: string): string[] =>
  ['', ...companions].map((end) => file + end);

function makeFolder(parent: string, now: number): string {
  mkdirSync(parent, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    const folder = join(parent, stampOf(now) + (attempt === 1 ? '' : `-${attempt}`));
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isTaken) throw error;
    }
  }
}

/**
 * Moves a damaged database and what lies beside it to a folder of its own. Nothing is deleted.
 *
 * @returns that folder
 * @throws a file system error
 */
export function setAside(file: string, damaged: string, now: number): string {
  const folder = makeFolder(damaged, now);
  for (const path of databaseFiles(file)) {
    if (lstatSync(path, { throwIfNoEntry: false })) renameSync(path, join(folder, basename(path)));
  }
  return folder;
}
