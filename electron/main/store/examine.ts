import { existsSync, readdirSync, statSync } from 'node:fs';
import { backupsAmong } from './backups/names.ts';
import { storageFailureOf } from './failure.ts';
import { headerOf } from './header.ts';
import { hasOwnLog, lookAtCopy } from './looking.ts';
import { shapeOf } from './migrations/run.ts';
import { isSound } from './soundness.ts';
import { isSuspect } from './suspicion.ts';

/** What stands where the database belongs, as far as can be seen without opening it. */
export type Finding = 'nothing' | 'database' | 'newer' | 'damaged';

/** Whether a crash left a write-ahead log beside a database. */
export const hasLog = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** The shape of a database together with the write-ahead log beside it; null when it is damaged. */
function shapeWithLog(file: string): number | null {
  try {
    return lookAtCopy(file, true, (database) =>
      isSound(database) && hasOwnLog(database, file) !== false ? shapeOf(database) : null,
    );
  } catch (error) {
    if (storageFailureOf(error) === 'damaged') return null;
    throw error;
  }
}

/**
 * Looks at the place of the database without changing one byte of what is there.
 *
 * @param latest the newest shape that this program knows
 * @throws a file system error when there are no rights to look
 */
export function examine(file: string, backups: string, latest: number): Finding {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry && !entry.isFile()) return 'damaged';
  if (!entry || entry.size === 0) {
    const hasBackups = existsSync(backups) && backupsAmong(readdirSync(backups)).length > 0;
    return hasLog(file) || hasBackups ? 'damaged' : 'nothing';
  }
  const header = headerOf(file);
  if (!header.isDatabase) return 'damaged';
  const shape = hasLog(file) ? shapeWithLog(file) : header.shape;
  if (Math.max(header.shape, shape ?? 0) > latest) return 'newer';
  return shape === null || isSuspect(file) ? 'damaged' : 'database';
}
