import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { onlyPersonIn } from '../../../build/gallery/person-folder.ts';
import type { Program } from '../../../build/gallery/program.ts';

export const databaseOf = ({ userData }: Program): string =>
  join(onlyPersonIn(userData), 'leidraad.db');
export const backupsOf = ({ userData }: Program): string => join(onlyPersonIn(userData), 'backups');
export const damagedOf = ({ userData }: Program): string => join(onlyPersonIn(userData), 'damaged');

/** Changes the database of a program that is not running, or that is going to read it anew. */
export function changeDatabase(program: Program, sql: string): void {
  const database = new DatabaseSync(databaseOf(program));
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** Waits for the backup that is made soon after the window shows. */
export const backedUp = (program: Program): Promise<void> =>
  expect
    .poll(async () => (await readdir(backupsOf(program)).catch(() => [])).join())
    .toMatch(/leidraad-\d+T\d+Z\.db/);
