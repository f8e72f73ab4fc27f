import type { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import type { Effects, LearnerEvent } from '../../../../electron/contract/progress.ts';
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

/** The database of a store that must be open. */
export function databaseOf(store: Store): DatabaseSync {
  if (!store.database) throw new Error(`The store is ${store.state.kind}.`);
  return store.database;
}

export const freshDatabase = (): DatabaseSync => databaseOf(openIn(temporaryFolder()));

/** A given answer to question `n`, with what follows from it. */
export function answer(n: number): { event: LearnerEvent; effects: Effects } {
  const where = { briefing: 'pact', module: 'm1' };
  const question = { ...where, question: `q${n}`, attempt: 1, seed: 7 };
  const given = { response: ['a', 'b'], correct: true, score: 1, hash: 'h', hinted: false };
  return {
    event: {
      kind: 'answer-given',
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      at: noon + n,
      zone: 60,
      version: '1.0',
      language: 'nl',
      ...question,
      ...given,
    },
    effects: {
      place: {
        ...where,
        step: `s${n}`,
        visited: ['s1'],
        answered: [`q${n}`],
        enteredAt: noon,
        finishedAt: null,
        atEnd: false,
      },
      question: {
        ...question,
        draft: null,
        given: { ...given, language: 'nl', at: noon + n },
        firstCorrect: true,
      },
    },
  };
}
