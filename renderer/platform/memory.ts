import type { ReplyOf, RequestOf } from '../../electron/contract/bridge.ts';
import type { LearnerEvent } from '../../electron/contract/events.ts';
import type { Launch } from '../../electron/contract/launch.ts';
import type { Projection } from '../../electron/contract/projections.ts';
import type { RefusalCode } from '../../electron/contract/refusal.ts';
import { defaultSettings } from '../../electron/contract/setting-values.ts';
import { mediaAddress } from './bridged.ts';
import { memoryBriefings, type BriefingFolder, type MemoryBriefings } from './memory-briefings.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';
import { memoryPresenting, type MemoryPresenting } from './memory-presenting.ts';
import { memoryPeople, type MemoryPeople } from './memory-people.ts';
import { RefusedError, type MenuCommand, type Platform } from './platform.ts';
import type { Part } from './parts.ts';
import { memorySpeaker, type MemorySpeaker } from './memory-speaker.ts';

export interface MemoryPlatform extends Platform {
  /** What was recorded, in order. */
  readonly recorded: LearnerEvent[];
  readonly opened: string[];
  readonly speaker: MemorySpeaker;
  readonly bugs: unknown[];
  /** What stands in the log. */
  logged: string;
  /** How often its folder was shown. */
  logFolderShown: number;
  parts: readonly Part[];
  /** How far the clock is set ahead, in milliseconds. */
  ahead: number;
  readonly people: MemoryPeople;
  readonly files: MemoryFiles;
  readonly presenting: MemoryPresenting;
  /** How often the page was loaded anew. */
  readonly briefings: MemoryBriefings;
  /** How often the page was loaded anew, and at which briefing the last time. */
  restarts: number;
  restartedAt: string | null;
  /** From now on everything that stores is refused with this code; null makes it work again. */
  refuse: RefusalCode | null;
  /** Plays a choice in the native menu. */
  readonly choose: (command: MenuCommand) => void;
}

const nameOf = ({ briefing, kind, scope, key }: Projection): string =>
  `${briefing}/${kind}/${scope}/${key}`;

const dueDayOf = (projection: Projection): number | null =>
  projection.kind === 'card' ? (projection.value?.dueDay ?? null) : null;

/** A machine that is not there: for tests, with a clock that stands still and ids that count. */
export function memoryPlatform(
  briefings: Readonly<Record<string, BriefingFolder>>,
  launch: Partial<Launch> = {},
): MemoryPlatform {
  const kept = new Map<string, Projection>();
  const listeners = new Set<(command: MenuCommand) => void>();
  let settings = launch.settings ?? defaultSettings;
  let ids = 0;

  function guard(): void {
    if (platform.refuse) throw new RefusedError(platform.refuse, 'as the test wants it');
  }

  function put(projection: Projection): void {
    kept.delete(nameOf(projection));
    if (projection.value !== null) kept.set(nameOf(projection), projection);
  }

  function store({ event, projections }: RequestOf<'progress', 'record'>): { sequence: number } {
    guard();
    const known = platform.recorded.findIndex(({ id }) => id === event.id);
    if (known >= 0) return { sequence: known + 1 };
    platform.recorded.push(event);
    projections.forEach(put);
    return { sequence: platform.recorded.length };
  }

  function placed(): ReplyOf<'progress', 'events'> {
    let moment = 0;
    return platform.recorded.map((event, index) => {
      moment = Math.max(moment, event.at);
      return { sequence: index + 1, moment, event };
    });
  }

  const people = memoryPeople(launch, guard, () => platform.newId());
  const files = memoryFiles(guard);
  const shelf = memoryBriefings(briefings, guard);

  const platform: MemoryPlatform = {
    ...people.calls,
    ...files.calls,
    ...shelf.calls,
    people,
    files,
    presenting: memoryPresenting(guard, launch.presentation ?? null),
    briefings: shelf,
    restarts: 0,
    restartedAt: null,
    startAnew: (briefing) => {
      platform.restarts += 1;
      platform.restartedAt = briefing ?? null;
    },
    recorded: [],
    opened: [],
    speaker: memorySpeaker(),
    bugs: [],
    logged: '',
    logFolderShown: 0,
    parts: [],
    readParts: async () => platform.parts,
    refuse: null,
    ahead: 0,
    choose: (command) => listeners.forEach((listener) => listener(command)),
    launch: async () => ({
      appVersion: '0.0.0',
      systemLanguage: 'nl',
      settings,
      person: people.open,
      people: people.everyone.length,
      lastPerson: people.open?.id ?? null,
      folder: '/home/leidraad/people/1',
      store: people.open ? { kind: 'ready' } : { kind: 'closed' },
      learnerSeed: 1,
      projectionVersion: 2,
      presentation: platform.presenting.now.presentation,
      ...launch,
    }),
    restoreRead: async () => guard(),
    backUp: async () => {
      guard();
      return true;
    },
    changeSettings: async (change) => {
      guard();
      return (settings = { ...settings, ...change });
    },
    projections: async ({ briefing, kind, scope }) =>
      [...kept.values()].filter(
        (projection) =>
          projection.briefing === briefing &&
          projection.kind === kind &&
          (scope === undefined || projection.scope === scope),
      ),
    due: async ({ briefing, upTo, beyond }) =>
      [...kept.values()].flatMap((projection) => {
        const day = dueDayOf(projection);
        const isDue = day !== null && (day <= upTo || day > beyond);
        if (projection.briefing !== briefing || !isDue) return [];
        return [{ module: projection.scope, question: projection.key }];
      }),
    record: async (recorded) => store(recorded),
    events: async (after, limit) =>
      placed()
        .filter(({ sequence }) => sequence > (after?.sequence ?? 0))
        .slice(0, limit),
    addEvents: async (events) => {
      guard();
      const known = new Set(platform.recorded.map(({ id }) => id));
      const added = events.filter(({ event }) => !known.has(event.id));
      platform.recorded.push(...added.map(({ event }) => event));
      return added.length;
    },
    replaceProjections: async (rebuilt) => {
      guard();
      kept.clear();
      rebuilt.projections.forEach(put);
    },
    openLink: async (url) => platform.opened.push(url) > 0,
    lost: async () => ({ language: 'nl', theme: 'light', textSize: 100, isRepeated: false }),
    goOn: async () => guard(),
    readLog: async () => {
      guard();
      return { file: '/logs/leidraad.log', text: platform.logged };
    },
    openLogFolder: async () => {
      guard();
      platform.logFolderShown += 1;
    },
    reportBug: (error) => platform.bugs.push(error),
    onMenuCommand: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => Date.UTC(2026, 10, 23, 9, 0, platform.recorded.length) + platform.ahead,
    zone: () => 60,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    mediaAddress,
  };
  return platform;
}
