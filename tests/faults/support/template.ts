import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { LearnerEvent } from '../../../electron/contract/events.ts';
import type { Projection } from '../../../electron/contract/projections.ts';
import { makeBackup } from '../../../electron/main/store/backups/make.ts';
import { migrations } from '../../../electron/main/store/migrations/index.ts';
import { backupsIn, databaseIn, openStore, type Store } from '../../../electron/main/store/open.ts';
import { record } from '../../../electron/main/store/record.ts';
import { setProjectionVersion } from '../../../electron/main/store/meta.ts';
import { follow } from '../../../renderer/learning/progress/follow.ts';
import { projectionVersion } from '../../../renderer/learning/progress/projection-version.ts';
import { Projections } from '../../../renderer/learning/progress/projections.ts';
import { quietLog } from '../../unit/main/support/quiet-log.ts';
import { temporaryFolder } from '../../unit/main/support/temporary-folder.ts';
import { actsOf } from './acts.ts';
import { databaseOf, keptProjections } from './kept.ts';

/** Monday 23 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 23, 12);
const hour = 60 * 60 * 1000;

/** The data of one learner, as the program left them: closed, with a backup of an hour ago. */
export interface Template {
  readonly folder: string;
  readonly database: string;
  readonly events: readonly LearnerEvent[];
  readonly projections: readonly Projection[];
  /** How many of the events are in the backup. */
  readonly backedUp: number;
}

/** Opens the store in a person's folder as the program does. */
export const openIn = (folder: string, { log } = quietLog()): Store =>
  openStore({ folder, migrations, now: () => noon, random: () => 42, log });

/** A learner who did as many things as that; the same for the same seed. */
export function learnerFolder(seed: number, count: number, backedUp: number): Template {
  const folder = temporaryFolder();
  const database = databaseOf(openIn(folder));
  const projections = new Projections();
  const acts = actsOf(seed, seed % 10_000, count * 2).flatMap((act) =>
    act.kind === 'record' ? act.event : [],
  );
  const events = acts.slice(0, count);
  events.forEach((event, index) => {
    if (index === backedUp) makeBackup(database, backupsIn(folder), noon - hour);
    const follows = follow(event, (name) => projections.get(name));
    record(database, event, follows);
    follows.forEach((projection) => projections.put(projection));
  });
  setProjectionVersion(database, projectionVersion);
  const kept = keptProjections(database);
  database.close();
  return { folder, database: databaseIn(folder), events, projections: kept, backedUp };
}

/** A copy that can be broken. */
export function copyOf({ folder }: Template): string {
  const copy = join(temporaryFolder(), 'person');
  cpSync(folder, copy, { recursive: true });
  return copy;
}
