import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { LearnerEvent, StoredResponse } from '../learning/progress/event.ts';
import type { Place, ProjectionKind } from '../learning/progress/projection.ts';
import {
  isKnown,
  noTables,
  tableIn,
  withChanged,
  withRead,
  type ProjectionScope,
  type Table,
} from '../learning/progress/tables.ts';
import type * as Rules from '../learning/progress/rules.ts';
import { useNotices, type NoticeKind } from './notices.ts';
import { usePlatform } from './platform.ts';
import { useSettings } from './settings.ts';

/** What follows from what the learner did; every change is an event that the shell stores first. */
export const useProgress = defineStore('progress', () => {
  const platform = usePlatform();
  const notices = useNotices();
  const settings = useSettings();
  // Shallow: what crosses the bridge is copied, and a reactive proxy cannot be.
  const tables = shallowRef(noTables);
  /** Picks that are not on the disk yet, or could not be stored, by `module/question`. */
  const held = new Map<string, StoredResponse>();
  /** Loaded with the first event, so that the first screen need not wait for it. */
  let rules: Promise<typeof Rules> | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** The projections of a kind by their keys, the one that changed last at the end; none before they were read. */
  const table = <Kind extends ProjectionKind>(
    kind: Kind,
    briefing: string,
    scope: string,
  ): Table<Kind> => tableIn(tables.value, { kind, briefing, scope });

  /** Where the learner is in each module of a briefing, by module. */
  const places = (briefing: string): ReadonlyMap<string, Place> => table('place', briefing, '');

  /** Reads projections anew. False when they could not be read; a notice says so. */
  async function load({ kind, briefing, scope }: ProjectionScope): Promise<boolean> {
    if (!settings.canStore) return false;
    const found = await notices.tryTo('progress-not-read', () =>
      platform.projections({ kind, briefing, scope }),
    );
    if (!found) return false;
    tables.value = withRead(tables.value, { kind, briefing, scope }, found);
    return true;
  }

  /** Sees to it that projections are known. Nothing is recorded on top of what is not, or it would be overwritten. */
  async function know(...scopes: readonly ProjectionScope[]): Promise<boolean> {
    for (const scope of scopes) {
      if (!isKnown(tables.value, scope) && !(await load(scope))) return false;
    }
    return true;
  }

  /**
   * Stores an event with what follows from it, one after the other.
   *
   * @param needs what `make` rests on
   * @param make makes the event when its turn has come, so that it rests on all that was stored before it; null when
   *   there is nothing to store after all
   * @returns whether it is safe on the disk; only then does the screen show what follows.
   */
  function record(
    needs: readonly ProjectionScope[],
    notice: NoticeKind,
    make: () => LearnerEvent | null,
  ): Promise<boolean> {
    const write = lastWrite.then(async () => {
      if (!settings.canStore || !(await know(...needs))) return false;
      const event = make();
      return event !== null && store(event, notice);
    });
    // Whoever asked for this event hears of its failure; the next event is tried all the same.
    lastWrite = write.catch(() => undefined);
    return write;
  }

  async function store(event: LearnerEvent, notice: NoticeKind): Promise<boolean> {
    rules ??= import('../learning/progress/rules.ts');
    const { follow, readsOf } = await rules;
    if (!(await know(...readsOf(event)))) return false;
    const projections = follow(
      event,
      ({ kind, briefing, scope, key }) => table(kind, briefing, scope).get(key) ?? null,
    );
    const stored = await notices.tryTo(notice, () => platform.record({ event, projections }));
    if (!stored) return false;
    tables.value = withChanged(tables.value, projections);
    return true;
  }

  /** Keeps a pick in sight until it is on the disk. */
  function hold(key: string, response: StoredResponse): void {
    held.set(key, response);
  }

  const heldFor = (key: string): StoredResponse => held.get(key) ?? null;

  function release(key: string): void {
    held.delete(key);
  }

  return { table, places, hold, heldFor, release, load, know, record };
});
