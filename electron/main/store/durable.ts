import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
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
 * Puts a finished file in its place such that a power cut leaves the old one or the new one, never a half.
 *
 * @throws a file system error; the old file is then still in place
 */
export function moveIntoPlace(finished: string, target: string): void {
  flush(finished, 'r+');
  renameSync(finished, target);
  // Windows has no handle on a folder to flush; NTFS journals the rename itself.
  if (process.platform !== 'win32') flush(dirname(target), 'r');
}
