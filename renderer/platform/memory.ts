import type { RequestOf } from '../../electron/contract/bridge.ts';
import type { Launch } from '../../electron/contract/launch.ts';
import type { LearnerEvent, Place, QuestionState } from '../../electron/contract/progress.ts';
import type { RefusalCode } from '../../electron/contract/refusal.ts';
import { defaultSettings } from '../../electron/contract/setting-values.ts';
import { RefusedError, type MenuCommand, type Platform } from './platform.ts';

interface Files {
  readonly texts: { path: string; text: string }[];
  readonly media: string[];
}

export interface MemoryPlatform extends Platform {
  /** What was recorded, in order. */
  readonly recorded: LearnerEvent[];
  readonly opened: string[];
  readonly bugs: unknown[];
  /** From now on everything that stores is refused with this code; null makes it work again. */
  refuse: RefusalCode | null;
  /** Plays a choice in the native menu. */
  readonly choose: (command: MenuCommand) => void;
}

const keyOf = ({ briefing, module, question }: QuestionState): string =>
  `${briefing}/${module}/${question}`;

/** A machine that is not there: for tests, with a clock that stands still and ids that count. */
export function memoryPlatform(
  briefings: Readonly<Record<string, Files>>,
  launch: Partial<Launch> = {},
): MemoryPlatform {
  const places = new Map<string, Place>();
  const questions = new Map<string, QuestionState>();
  const listeners = new Set<(command: MenuCommand) => void>();
  let settings = launch.settings ?? defaultSettings;
  let ids = 0;

  function guard(): void {
    if (platform.refuse) throw new RefusedError(platform.refuse, 'as the test wants it');
  }

  function store({ event, effects }: RequestOf<'progress', 'record'>): { sequence: number } {
    guard();
    platform.recorded.push(event);
    const { place, question } = effects;
    if (place) {
      const key = `${place.briefing}/${place.module}`;
      places.delete(key);
      places.set(key, place);
    }
    if (question) questions.set(keyOf(question), question);
    return { sequence: platform.recorded.length };
  }

  const platform: MemoryPlatform = {
    recorded: [],
    opened: [],
    bugs: [],
    refuse: null,
    choose: (command) => listeners.forEach((listener) => listener(command)),
    launch: async () => ({
      appVersion: '0.0.0',
      systemLanguage: 'nl',
      settings,
      store: { kind: 'ready' },
      learnerSeed: 1,
      projectionVersion: 1,
      ...launch,
    }),
    changeSettings: async (change) => {
      guard();
      return (settings = { ...settings, ...change });
    },
    listBriefings: async () => Object.keys(briefings).map((id) => ({ id })),
    readBriefing: async (id) => {
      const files = briefings[id];
      if (!files) throw new RefusedError('unknown-briefing', id);
      return files;
    },
    places: async (briefing) => [...places.values()].filter((p) => p.briefing === briefing),
    questions: async (briefing, module) =>
      [...questions.values()].filter((q) => q.briefing === briefing && q.module === module),
    record: async (recorded) => store(recorded),
    events: async (after, limit) =>
      platform.recorded
        .map((event, index) => ({ sequence: index + 1, event }))
        .slice(after, after + limit),
    replaceProjections: async (rebuilt) => {
      guard();
      places.clear();
      questions.clear();
      rebuilt.places.forEach((place) => places.set(`${place.briefing}/${place.module}`, place));
      rebuilt.questions.forEach((question) => questions.set(keyOf(question), question));
    },
    openLink: async (url) => platform.opened.push(url) > 0,
    reportBug: (error) => platform.bugs.push(error),
    onMenuCommand: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => Date.UTC(2026, 10, 23, 9, 0, platform.recorded.length),
    zone: () => 60,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    mediaAddress: (briefing, path) => `briefing://${briefing}/${path}`,
  };
  return platform;
}
