import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { connectToRead } from '../connection.ts';
import { ensureFolder, moveIntoPlace } from '../durable.ts';
import { DamagedError } from '../failure.ts';
import { areProjectionsIndexed, isSound } from '../soundness.ts';
import { assertAsWritten } from '../sums.ts';
import { backupName, backupsAmong } from './names.ts';
import { backupsToRemove, isBackupDue } from './schedule.ts';

const unfinished = '.unfinished';

function assertSound(file: string): void {
  const database = connectToRead(file);
  try {
    if (!isSound(database)) throw new DamagedError('The backup did not pass its check.');
    assertAsWritten(database);
  } finally {
    database.close();
  }
}

/**
 * Writes a copy of the database to the folder of backups, as one sound file or not at all.
 *
 * @param now milliseconds since 1970; the copy is named after it
 * @throws DamagedError when the database turns out not to be as it was written
 * @throws an SQLite or file system error, with what was made of the copy removed
 */
export function makeBackup(database: DatabaseSync, folder: string, now: number): void {
  ensureFolder(folder);
  const target = join(folder, backupName(now));
  const draft = target + unfinished;
  rmSync(draft, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    assertSound(draft);
    moveIntoPlace(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Makes a backup when the last one is a day old or more, and removes those that are no longer needed.
 *
 * @returns whether one was made
 * @throws DamagedError when the database turns out not to be as it was written
 * @throws an SQLite or file system error
 */
export function backUpWhenDue(database: DatabaseSync, folder: string, now: number): boolean {
  ensureFolder(folder);
  const names = readdirSync(folder);
  // What a crash left behind; the disk may have no room for both.
  for (const name of names) if (name.endsWith(unfinished)) rmSync(join(folder, name));
  const moments = backupsAmong(names).map(({ moment }) => moment);
  if (!isBackupDue(moments, now)) return false;
  // The copy would not show it: its indexes are made anew.
  if (!areProjectionsIndexed(database)) throw new DamagedError('An index is damaged.');
  makeBackup(database, folder, now);
  const present = backupsAmong(readdirSync(folder)).map(({ moment }) => moment);
  for (const moment of backupsToRemove(present, now)) rmSync(join(folder, backupName(moment)));
  return true;
}
