import type { Log } from '../../../electron/main/log/log.ts';
import type { PlacedEvent } from '../../../electron/main/store/events.ts';
import { lastSequence } from '../../../electron/main/store/events.ts';
import { migrations } from '../../../electron/main/store/migrations/index.ts';
import { openStore } from '../../../electron/main/store/open.ts';
import { addEvents } from '../../../electron/main/store/record.ts';
import { replaceProjections } from '../../../electron/main/store/replace-projections.ts';
import { numbers } from '../../../renderer/learning/chance.ts';
import type { LearnerEvent } from '../../../renderer/learning/progress/event.ts';
import { projectionVersion } from '../../../renderer/learning/progress/projection-version.ts';
import { Replay } from '../../../renderer/learning/progress/replay.ts';

/** A log that nobody reads. */
export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Asked {
  readonly module: string;
  readonly question: string;
}

/** What a learner did with a briefing, and how often. */
export interface LargeHistory {
  readonly briefing: string;
  readonly asked: readonly Asked[];
  readonly events: number;
  readonly seed: number;
}

const days = 400;
const day = 24 * 60 * 60 * 1000;
/** Of every so many events one says how long was studied; the others are answers. */
const studied = 10;
const batch = 50_000;

function* eventsOf({ briefing, asked, events, seed }: LargeHistory): Generator<LearnerEvent> {
  const chance = numbers(seed);
  const from = Date.now() - days * day;
  for (let at = 0; at < events; at += 1) {
    const one = asked[Math.floor(chance.next().value * asked.length)];
    if (!one) throw new Error('There are no questions to answer');
    const common = {
      id: `00000000-0000-4000-a000-${String(at).padStart(12, '0')}`,
      at: from + Math.floor((at / events) * days * day),
      zone: 60,
      briefing,
      version: '1.0.0',
      language: 'nl' as const,
      module: one.module,
    };
    if (at % studied === 0) {
      yield { kind: 'time-studied', ...common, seconds: 60 };
      continue;
    }
    const correct = chance.next().value < 0.8;
    yield {
      kind: 'answer-given',
      ...common,
      question: one.question,
      attempt: 1,
      seed: 1,
      occasion: 'review',
      response: [],
      hash: 'h',
      hinted: false,
      certainty: 2,
      tries: 1,
      wording: null,
      correct,
      score: Number(correct),
    };
  }
}

/** Keeps what a learner did, with all that follows from it, in the folder of a person whose program is closed. */
export function keepHistory(folder: string, history: LargeHistory): void {
  const store = openStore({ folder, migrations, now: Date.now, random: () => 42, log: quiet });
  if (!store.database) throw new Error(`The store is ${store.state.kind}`);
  const { database } = store;
  const replay = new Replay();
  let events: PlacedEvent[] = [];
  const keep = (): void => {
    addEvents(database, events);
    events = [];
  };
  for (const event of eventsOf(history)) {
    replay.add(event);
    events.push({ moment: event.at, event });
    if (events.length === batch) keep();
  }
  keep();
  const upTo = lastSequence(database);
  const projections = replay.projections();
  if (!replaceProjections(database, { version: projectionVersion, upTo, projections })) {
    throw new Error('The projections were not taken');
  }
  database.close();
}
