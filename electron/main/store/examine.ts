import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupsAmong } from './backups/names.ts';
import { connect } from './connection.ts';
import { storageFailureOf } from './failure.ts';
import { shapeOf } from './migrations/run.ts';

/** What stands where the database belongs, as far as can be seen without opening it. */
export type Finding = 'nothing' | 'database' | 'newer' | 'damaged';

/** Of SQLite's header, https://sqlite.org/fileformat.html#the_database_header */
const headerLength = 100;
const magic = 'SQLite format 3\0';
const shapeOffset = 60;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(headerLength);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, headerLength, 0);
    return header;
  } finally {
    closeSync(handle);
  }
}

/** The shape that lies in the write-ahead log after a crash, read from a copy because opening it would change it. */
function shapeInLog(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    const database = connect(copy);
    try {
      return shapeOf(database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (storageFailureOf(error) === 'damaged') return 0;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Looks at the place of the database without changing one byte there.
 *
 * @param latest the newest shape that this program knows
 * @throws a file system error when there are no rights to look
 */
export function examine(file: string, backups: string, latest: number): Finding {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry && !entry.isFile()) return 'damaged';
  const log = sizeOf(`${file}-wal`);
  if (!entry || entry.size === 0) {
    const hasBackups = existsSync(backups) && backupsAmong(readdirSync(backups)).length > 0;
    return log > 0 || hasBackups ? 'damaged' : 'nothing';
  }
  const header = readHeader(file);
  if (header.toString('latin1', 0, magic.length) !== magic) return 'damaged';
  const shape = Math.max(header.readInt32BE(shapeOffset), log > 0 ? shapeInLog(file) : 0);
  return shape > latest ? 'newer' : 'database';
}
