import { closeSync, openSync, readSync } from 'node:fs';

/** What a database's file says of itself at its beginning. */
export interface Header {
  readonly isDatabase: boolean;
  /** The number of migrations that were done. */
  readonly shape: number;
  readonly pages: number;
  /** In bytes. */
  readonly pageSize: number;
}

// Of SQLite's header, https://sqlite.org/fileformat.html#the_database_header
const length = 100;
const magic = 'SQLite format 3\0';
const offsets = { pageSize: 16, pages: 28, shape: 60 } as const;

/** The header of a file, as far as it is there. @throws a file system error when it cannot be read */
export function headerOf(file: string): Header {
  const header = Buffer.alloc(length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, length, 0);
  } finally {
    closeSync(handle);
  }
  return {
    isDatabase: header.toString('latin1', 0, magic.length) === magic,
    shape: header.readInt32BE(offsets.shape),
    pages: header.readUInt32BE(offsets.pages),
    pageSize: header.readUInt16BE(offsets.pageSize),
  };
}
