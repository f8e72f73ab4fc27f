import { isDeepStrictEqual } from 'node:util';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LearnerEvent } from '../../../electron/contract/events.ts';
import type { StoreState } from '../../../electron/contract/launch.ts';
import type { Store } from '../../../electron/main/store/open.ts';
import { launchOn } from '../../unit/main/support/launch.ts';
import type { Count } from './counts.ts';
import { databaseOf, keptEvents } from './kept.ts';
import type { Template } from './template.ts';
import { hashOf } from './traces.ts';

/** What the page hears of how the data was found. */
export async function stateOf(store: Store): Promise<StoreState> {
  const reply = await launchOn(store);
  if (!reply.ok) throw new Error(`${reply.refusal.code}: ${reply.refusal.detail}`);
  return reply.value.store;
}

/** The hashes of the files of a folder by name; folders have none. */
export const bytesIn = (folder: string, isWanted: (name: string) => boolean): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter(isWanted)
      .map((name) => {
        const path = join(folder, name);
        return [name, statSync(path).isFile() ? hashOf(path) : 'folder'];
      }),
  );

/** How many of the events that a learner had are there, unchanged. */
export function foundOf(events: readonly LearnerEvent[], found: readonly LearnerEvent[]): number {
  const byId = new Map(found.map((event) => [event.id, event]));
  return events.filter((event) => isDeepStrictEqual(byId.get(event.id), plain(event))).length;
}

const plain = (event: LearnerEvent): unknown => JSON.parse(JSON.stringify(event));

/**
 * Looks at what is left after damage, and counts it: all that was found damaged is set aside as it was, nothing that is
 * in the backup is missing, nothing came in that was not the learner's, and what is missing is said.
 *
 * @param before the damaged files by name
 */
export async function expectHealed(
  store: Store,
  template: Template,
  before: ReadonlyMap<string, string>,
  count: Count,
): Promise<void> {
  const state = await stateOf(store);
  if (state.kind !== 'restored') throw new Error(`It is ${state.kind}, and was not set aside`);
  const { events, backedUp } = template;
  const there = keptEvents(databaseOf(store));
  expect(there.every(({ id }) => events.some((event) => event.id === id))).toBe(true);
  const found = foundOf(events, there);
  const saidOrNot = state.lost === null ? 'with an unknown number said' : 'and said exactly';
  expect(state).toMatchObject({
    rescued: there.length - (state.backupAt === null ? 0 : backedUp),
    lost: state.lost === null ? null : events.length - there.length,
  });
  expect(found).toBeGreaterThanOrEqual(backedUp);
  const aside = state.asideAt === null ? new Map() : bytesIn(state.asideAt, () => true);
  expect(Object.fromEntries(aside)).toMatchObject(Object.fromEntries(before));
  count.kept += found;
  const missing = events.length - found;
  if (missing > 0) count.note(`events lost after the backup, ${saidOrNot}`, missing);
}
