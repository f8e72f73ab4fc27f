import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Sees to it that a new name in a folder outlives a power cut, as far as that can be asked. What was renamed is in its
 * place already, and not all file systems have something to flush; SQLite too goes on when they refuse. Windows has no
 * handle on a folder at all; NTFS journals the rename itself.
 */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    flush(folder, 'r');
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

/**
 * Makes a folder where there is none; what is above it must be there. Node's own `recursive` says of a disk that cannot
 * be written that the folder above is missing.
 *
 * @throws a file system error
 */
export function ensureFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
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
