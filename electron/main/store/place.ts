import { statSync } from 'node:fs';

/** Where an open database lies, and which files those are: another file under the same name is another database. */
export interface Place {
  readonly file: string;
  /** Of the database and of its write-ahead log; null where there was none. */
  readonly inodes: readonly (bigint | null)[];
}

function inodeOf(path: string): bigint | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found) return null;
  // Windows moves and deletes no open file, and not all of its file systems keep a file's number.
  return process.platform === 'win32' ? 0n : found.ino;
}

const inodesAt = (file: string): (bigint | null)[] => [file, `${file}-wal`].map(inodeOf);

/** The place of a database that has just been opened. @throws a file system error */
export const placeOf = (file: string): Place => ({ file, inodes: inodesAt(file) });

/**
 * Whether the files of an open database are still the ones that its name leads to. Where they were moved or deleted a
 * write would succeed, and never be found again. SQLite asks the same of a database without a write-ahead log
 * (`fileHasMoved` in https://sqlite.org/src/file/src/os_unix.c); it takes a few microseconds.
 *
 * @throws a file system error when there are no rights to look
 */
export function isInPlace({ file, inodes }: Place): boolean {
  const now = inodesAt(file);
  return inodes.every((inode, index) => inode === now[index]);
}
