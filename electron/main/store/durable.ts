import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Windows has no handle on a folder to flush; NTFS journals the rename itself. */
function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}

/**
 * Gives a file or folder another name on the same disk, such that a power cut leaves one of both.
 *
 * @throws a file system error
 */
export function rename(from: string, to: string): void {
  renameSync(from, to);
  flushFolder(dirname(to));
  if (dirname(from) !== dirname(to)) flushFolder(dirname(from));
}

/**
 * Puts a finished file in its place such that a power cut leaves the old one or the new one, never a half.
 *
 * @throws a file system error; the old file is then still in place
 */
export function moveIntoPlace(finished: string, target: string): void {
  flush(finished, 'r+');
  rename(finished, target);
}

/**
 * Writes a small file of our own beside its place, and puts it there whole.
 *
 * @throws a file system error; the old file is then still in place
 */
export function writeWhole(target: string, text: string): void {
  const draft = `${target}.unfinished`;
  try {
    writeFileSync(draft, text);
    moveIntoPlace(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
