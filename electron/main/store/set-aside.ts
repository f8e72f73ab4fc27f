import { existsSync, lstatSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ensureFolder } from './durable.ts';
import { stampOf } from './moment-stamp.ts';

/** What lies in files of its own beside the database: of SQLite, and that it is suspect. */
const companions = ['-wal', '-shm', '-journal', '-suspect'] as const;

/** A database and all that may lie beside it. */
export const databaseFiles = (file: string): string[] =>
  ['', ...companions].map((end) => file + end);

/** Which files of a database there are. */
const present = (file: string): string[] =>
  databaseFiles(file).filter((path) => lstatSync(path, { throwIfNoEntry: false }));

/**
 * Where a damaged database can be set aside: a folder that is not there yet, named after the moment.
 *
 * @returns null when there is nothing to set aside
 */
export function freeFolder(file: string, damaged: string, now: number): string | null {
  if (present(file).length === 0) return null;
  for (let attempt = 1; ; attempt += 1) {
    const folder = join(damaged, stampOf(now) + (attempt === 1 ? '' : `-${attempt}`));
    if (!existsSync(folder)) return folder;
  }
}

/**
 * Moves a damaged database and what lies beside it to a folder. Nothing is deleted.
 *
 * @throws a file system error
 */
export function setAside(file: string, folder: string): void {
  ensureFolder(dirname(folder));
  ensureFolder(folder);
  for (const path of present(file)) renameSync(path, join(folder, basename(path)));
}
