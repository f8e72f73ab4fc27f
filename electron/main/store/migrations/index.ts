import { eventsAndProjections } from './001-events-and-projections.ts';
import { momentsAndOneProjectionTable } from './002-moments-and-one-projection-table.ts';
import { sums } from './003-sums.ts';
import type { Migration } from './migration.ts';

/** Every migration there ever was, in order. A new one is added at the end, with a fixture of the shape before it. */
export const migrations: readonly Migration[] = [
  eventsAndProjections,
  momentsAndOneProjectionTable,
  sums,
];
