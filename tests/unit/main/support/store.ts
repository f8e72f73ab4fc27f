import type { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import type { LearnerEvent } from '../../../../electron/contract/events.ts';
import type { Projection } from '../../../../electron/contract/projections.ts';
import { migrations } from '../../../../electron/main/store/migrations/index.ts';
import { openStore, type Store } from '../../../../electron/main/store/open.ts';
import { quietLog } from './quiet-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Monday 23 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 23, 12);

/** Opens the store in a folder as the program does; closed when the test has finished. */
export function openIn(folder: string, now = noon): Store {
  const { log } = quietLog();
  const store = openStore({ folder, migrations, now: () => now, random: () => 42, log });
  onTestFinished(() => {
    if (store.database?.isOpen) store.database.close();
  });
  return store;
}

/** A store that must be open. */
export function opened(store: Store): Exclude<Store, { database: null }> {
  if (!store.database) throw new Error(`The store is ${store.state.kind}.`);
  return store;
}

/** The database of a store that must be open. */
export const databaseOf = (store: Store): DatabaseSync => opened(store).database;

export const freshStore = () => opened(openIn(temporaryFolder()));

export const freshDatabase = (): DatabaseSync => freshStore().database;

/** A given answer to question `n`, with what follows from it. */
export function answer(n: number): { event: LearnerEvent; projections: [Projection, Projection] } {
  const attempt = { attempt: 1, seed: 7 };
  const given = {
    response: ['a', 'b'],
    correct: true,
    score: 1,
    hash: 'h',
    hinted: false,
    certainty: null,
    tries: 1,
  };
  return {
    event: {
      kind: 'answer-given',
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      at: noon + n,
      zone: 60,
      briefing: 'pact',
      version: '1.0',
      language: 'nl',
      module: 'm1',
      question: `q${n}`,
      ...attempt,
      occasion: 'lesson',
      ...given,
      wording: null,
    },
    projections: [
      {
        kind: 'place',
        briefing: 'pact',
        scope: '',
        key: 'm1',
        value: {
          step: `s${n}`,
          visited: ['s1'],
          answered: [`q${n}`],
          enteredAt: noon,
          finishedAt: null,
          atEnd: false,
        },
      },
      {
        kind: 'question',
        briefing: 'pact',
        scope: 'm1',
        key: `q${n}`,
        value: {
          ...attempt,
          draft: null,
          certainty: null,
          hinted: false,
          missed: 0,
          given: { ...given, language: 'nl', at: noon + n },
        },
      },
    ],
  };
}

/** A card that comes back on a day. */
export const cardDue = (dueDay: number, question: string): Projection => ({
  kind: 'card',
  briefing: 'pact',
  scope: 'm1',
  key: question,
  value: {
    stability: 3,
    difficulty: 5,
    state: 'review',
    lastDay: 1,
    dueDay,
    answers: 1,
    lapses: 0,
    sureAndWrong: null,
    hash: 'h',
    language: 'nl',
  },
});
