import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { StoreState } from '../../contract/launch.ts';
import type { Log } from '../log/log.ts';
import { makeBackup } from './backups/make.ts';
import { connect } from './connection.ts';
import { ensureFolder } from './durable.ts';
import { examine } from './examine.ts';
import { storageFailureOf } from './failure.ts';
import { ensureLearnerSeed } from './meta.ts';
import type { Migration } from './migrations/migration.ts';
import { latestShape, migrate, shapeOf } from './migrations/run.ts';
import { placeOf, type Place } from './place.ts';
import { finishReplacing, replaceDamaged, type Replacing } from './replace.ts';
import { isSound } from './soundness.ts';

/** What opening needs from outside. */
export interface StoreSetting {
  /** The folder of the person whose data it is. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A random whole number from 0. */
  readonly random: () => number;
  readonly log: Log;
}

/** The learner's data: open, or with the reason why not. */
export type Store =
  | { readonly database: DatabaseSync; readonly place: Place }
  | {
      readonly database: null;
      readonly state: Extract<StoreState, { kind: 'closed' | 'newer' | 'unavailable' }>;
    };

export const databaseIn = (folder: string): string => join(folder, 'leidraad.db');
export const backupsIn = (folder: string): string => join(folder, 'backups');
const damagedIn = (folder: string): string => join(folder, 'damaged');

/** The database, brought to the latest shape; null when it is damaged. */
function openSound({ folder, migrations, now, random }: StoreSetting): DatabaseSync | null {
  let database: DatabaseSync | null = null;
  try {
    database = connect(databaseIn(folder));
    if (!isSound(database)) {
      database.close();
      return null;
    }
    const shape = shapeOf(database);
    if (shape > 0 && shape < latestShape(migrations))
      makeBackup(database, backupsIn(folder), now());
    migrate(database, migrations);
    ensureLearnerSeed(database, random);
    return database;
  } catch (error) {
    database?.close();
    if (storageFailureOf(error) === 'damaged') return null;
    throw error;
  }
}

function replaceAndOpen(setting: StoreSetting, replacing: Replacing): DatabaseSync {
  replaceDamaged(replacing);
  const database = openSound(setting);
  if (!database) throw new Error('The database that took the place of a damaged one is damaged.');
  return database;
}

/** Why the data could not be opened, for the page. */
export function unavailable(file: string, error: unknown): Extract<Store, { database: null }> {
  const detail = error instanceof Error ? error.message : String(error);
  const isFull = storageFailureOf(error) === 'full';
  return { database: null, state: { kind: 'unavailable', file, detail, isFull } };
}

/**
 * Opens the learner's data, and heals what can be healed. Never throws: the reason why it is not open is in the answer.
 */
export function openStore(setting: StoreSetting): Store {
  const { folder, migrations, now, log } = setting;
  const [file, backups, damaged] = [databaseIn(folder), backupsIn(folder), damagedIn(folder)];
  const replacing = { file, backups, damaged, migrations, now: now(), log };
  try {
    ensureFolder(folder);
    finishReplacing(replacing);
    const finding = examine(file, backups, latestShape(migrations));
    if (finding === 'newer') {
      log.warn('The database was written by a newer version; it is left untouched.');
      return { database: null, state: { kind: 'newer', file } };
    }
    const sound = finding === 'damaged' ? null : openSound(setting);
    const database = sound ?? replaceAndOpen(setting, replacing);
    return { database, place: placeOf(file) };
  } catch (error) {
    log.error('The database could not be opened.', error);
    return unavailable(file, error);
  }
}
