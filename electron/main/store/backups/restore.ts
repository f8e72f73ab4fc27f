import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../../log/log.ts';
import { connectToRead } from '../connection.ts';
import { lastSequence } from '../events.ts';
import { shapeOf } from '../migrations/run.ts';
import { isSound } from '../soundness.ts';
import { assertAsWritten } from '../sums.ts';
import { backupsAmong, type Backup } from './names.ts';

interface FilledBackup extends Backup {
  /** The number of its last event. */
  readonly last: number;
}

function withDatabase<Value>(file: string, look: (database: DatabaseSync) => Value): Value {
  const database = connectToRead(file);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** Whether all of a backup can be read, and is as it was written. */
function isGood(file: string, latest: number, log: Log): boolean {
  try {
    return withDatabase(file, (database) => {
      const isKnown = shapeOf(database) <= latest && isSound(database);
      if (isKnown) assertAsWritten(database);
      return isKnown;
    });
  } catch (error) {
    log.warn(`The backup ${file} cannot be used.`, error);
    return false;
  }
}

/**
 * The backups that can be read, the one with the most in it first. Their names do not tell: one that was made while the
 * clock stood ahead is the newest by its name for years.
 */
function byContent(backups: string, log: Log): FilledBackup[] {
  return backupsAmong(readdirSync(backups))
    .flatMap((backup) => {
      try {
        return { ...backup, last: withDatabase(join(backups, backup.name), lastSequence) };
      } catch (error) {
        log.warn(`The backup ${backup.name} cannot be read.`, error);
        return [];
      }
    })
    .sort((one, other) => other.last - one.last || other.moment - one.moment);
}

/**
 * Copies the backup with the most in it that passes its check.
 *
 * @param target where the copy comes; there is nothing yet
 * @param latest the newest shape that this program knows
 * @returns the moment of that backup in milliseconds since 1970; null when there is none
 * @throws a file system error when a good backup cannot be copied now: it is not passed over for a lesser one
 */
export function copyBest(backups: string, target: string, latest: number, log: Log): number | null {
  if (!existsSync(backups)) return null;
  const best = byContent(backups, log).find(({ name }) => isGood(join(backups, name), latest, log));
  if (!best) return null;
  copyFileSync(join(backups, best.name), target);
  return best.moment;
}
