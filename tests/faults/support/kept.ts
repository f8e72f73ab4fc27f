import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { LearnerEvent } from '../../../electron/contract/events.ts';
import { projectionKindSchema, type Projection } from '../../../electron/contract/projections.ts';
import type { Store } from '../../../electron/main/store/open.ts';
import { eventsAfter } from '../../../electron/main/store/events.ts';
import { projectionsOf } from '../../../electron/main/store/projections.ts';
import { Replay } from '../../../renderer/learning/progress/replay.ts';

/** The database of a store that must be open. */
export function databaseOf(store: Store): DatabaseSync {
  if (!store.database) throw new Error(`The store is ${JSON.stringify(store.state)}`);
  return store.database;
}

const briefingRow = z.object({ briefing: z.string() });

/** All events of a store, in the order in which they are replayed. */
export const keptEvents = (database: DatabaseSync): LearnerEvent[] =>
  eventsAfter(database, null, 1_000_000).map(({ event }) => event);

/** All projections of a store; those of a briefing and kind in the order in which they last changed. */
export function keptProjections(database: DatabaseSync): Projection[] {
  const briefings = database
    .prepare('SELECT DISTINCT briefing FROM projection ORDER BY briefing')
    .all()
    .map((row) => briefingRow.parse(row).briefing);
  return briefings.flatMap((briefing) =>
    projectionKindSchema.options.flatMap((kind) => projectionsOf(database, { briefing, kind })),
  );
}

/** The projections as a rebuild makes them of all events, in the order of `keptProjections`. */
export function rebuiltProjections(database: DatabaseSync): Projection[] {
  const replay = new Replay();
  keptEvents(database).forEach((event) => replay.add(event));
  const all = replay.projections();
  const briefings = [...new Set(all.map(({ briefing }) => briefing))].sort();
  return briefings.flatMap((briefing) =>
    projectionKindSchema.options.flatMap((kind) =>
      all.filter((projection) => projection.briefing === briefing && projection.kind === kind),
    ),
  );
}
