import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { connectToRead } from '../connection.ts';
import { moveIntoPlace } from '../durable.ts';
import { isSound } from '../soundness.ts';
import { backupName, backupsAmong } from './names.ts';
import { backupsToRemove, isBackupDue } from './schedule.ts';

const unfinished = '.unfinished';

function assertSound(file: string): void {
  const database = connectToRead(file);
  try {
    if (!isSound(database)) throw new Error('The backup did not pass its check.');
  } finally {
    database.close();
  }
}

/**
 * Writes a copy of the database to the folder of backups, as one sound file or not at all.
 *
 * @param now milliseconds since 1970; the copy is named after it
 * @throws an SQLite or file system error, with what was made of the copy removed
 */
export function makeBackup(database: DatabaseSync, folder: string, now: number): void {
  mkdirSync(folder, { recursive: true });
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
 * @throws an SQLite or file system error
 */
export function backUpWhenDue(database: DatabaseSync, folder: string, now: number): boolean {
  mkdirSync(folder, { recursive: true });
  const moments = backupsAmong(readdirSync(folder)).map(({ moment }) => moment);
  if (!isBackupDue(moments, now)) return false;
  makeBackup(database, folder, now);
  const names = readdirSync(folder);
  const present = backupsAmong(names).map(({ moment }) => moment);
  for (const moment of backupsToRemove(present, now)) rmSync(join(folder, backupName(moment)));
  // What a crash left behind.
  for (const name of names) if (name.endsWith(unfinished)) rmSync(join(folder, name));
  return true;
}
