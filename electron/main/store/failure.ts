/**
 * What an error of SQLite or the file system means for the learner's data.
 *
 * - `full`: no space left
 * - `read-only`: the place cannot be written now
 * - `gone`: the place is not there any more
 * - `damaged`: what is there is not a sound database
 */
export type StorageFailure = 'full' | 'read-only' | 'gone' | 'damaged';

/** Something in the database that we cannot have written so: it was changed on the disk. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const bySqliteCode: ReadonlyMap<number, StorageFailure> = new Map([
  [3, 'read-only'], // PERM
  [5, 'read-only'], // BUSY
  [8, 'read-only'], // READONLY
  [10, 'read-only'], // IOERR
  [11, 'damaged'], // CORRUPT
  [13, 'full'], // FULL
  [14, 'read-only'], // CANTOPEN
  [26, 'damaged'], // NOTADB
]);

/** IOERR_SHMSIZE: the shared memory beside the database could not grow, which a full disk causes. */
const sharedMemoryCannotGrow = 4874;

const byFileCode: ReadonlyMap<unknown, StorageFailure> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EBUSY', 'read-only'],
  ['EIO', 'read-only'],
  ['ENOENT', 'gone'],
  ['ENOTDIR', 'gone'],
  ['EISDIR', 'read-only'],
  ['EEXIST', 'read-only'],
  ['ENOTEMPTY', 'read-only'],
  ['ENAMETOOLONG', 'read-only'],
]);

/** The failure that an error stands for; null when it is a bug of ours. */
export function storageFailureOf(error: unknown): StorageFailure | null {
  if (error instanceof DamagedError) return 'damaged';
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code !== 'ERR_SQLITE_ERROR') return byFileCode.get(error.code) ?? null;
  if (!('errcode' in error) || typeof error.errcode !== 'number') return null;
  if (error.errcode === sharedMemoryCannotGrow) return 'full';
  // The low byte is the primary code, the rest says more about it.
  return bySqliteCode.get(error.errcode & 0xff) ?? null;
}

/** Whether it was the disk that refused, which says nothing about what lies on it: tomorrow it may go. */
export const isRefusal = (error: unknown): boolean => {
  const failure = storageFailureOf(error);
  return failure !== null && failure !== 'damaged';
};
