import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../log/log.ts';
import { connectToRead } from '../connection.ts';
import { moveIntoPlace } from '../durable.ts';
import { shapeOf } from '../migrations/run.ts';
import { isSound } from '../soundness.ts';
import { backupsAmong } from './names.ts';

function isUsable(file: string, latest: number): boolean {
  const database = connectToRead(file);
  try {
    return shapeOf(database) <= latest && isSound(database);
  } finally {
    database.close();
  }
}

/**
 * Puts a copy of the newest backup that passes its check where the database belongs, which must be empty.
 *
 * @param latest the newest shape that this program knows
 * @returns the moment of that backup in milliseconds since 1970; null when there is none
 * @throws a file system error when the copy cannot be put in place
 */
export function restoreNewest(
  backups: string,
  target: string,
  latest: number,
  log: Log,
): number | null {
  if (!existsSync(backups)) return null;
  const draft = `${target}.unfinished`;
  for (const { name, moment } of backupsAmong(readdirSync(backups))) {
    copyFileSync(join(backups, name), draft);
    try {
      if (isUsable(draft, latest)) {
        moveIntoPlace(draft, target);
        return moment;
      }
      log.warn(`The backup ${name} did not pass its check.`);
    } catch (error) {
      log.warn(`The backup ${name} cannot be used.`, error);
    } finally {
      for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true });
    }
  }
  return null;
}
