import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { done } from '../../../electron/main/ipc/answer.ts';
import { progressHandlers } from '../../../electron/main/ipc/progress.ts';
import { withStore } from '../../../electron/main/ipc/with-store.ts';
import { eventsAfter, lastSequence } from '../../../electron/main/store/events.ts';
import { projectionVersion, setProjectionVersion } from '../../../electron/main/store/meta.ts';
import { dueQuestions, projectionsOf } from '../../../electron/main/store/projections.ts';
import { addEvents, record } from '../../../electron/main/store/record.ts';
import { replaceProjections } from '../../../electron/main/store/replace-projections.ts';
import { quietLog } from './support/quiet-log.ts';
import { answer, cardDue, freshDatabase, freshStore } from './support/store.ts';

const placesIn = (database: DatabaseSync) =>
  projectionsOf(database, { briefing: 'pact', kind: 'place' });

describe('an event', () => {
  it('comes back as it was stored, with what follows from it', () => {
    const database = freshDatabase();
    const { event, projections } = answer(1);
    const sequence = record(database, event, projections);
    expect(eventsAfter(database, null, 10)).toEqual([{ sequence, moment: event.at, event }]);
    const [place, question] = projections;
    expect(placesIn(database)).toEqual([place]);
    const wanted = { briefing: 'pact', kind: 'question', scope: 'm1' } as const;
    expect(projectionsOf(database, wanted)).toEqual([question]);
    expect(projectionsOf(database, { ...wanted, scope: 'm2' })).toEqual([]);
  });

  it('is stored once, and its effects are not applied again', () => {
    const database = freshDatabase();
    const first = answer(1);
    const sequence = record(database, first.event, first.projections);
    record(database, answer(2).event, answer(2).projections);
    expect(record(database, first.event, first.projections)).toBe(sequence);
    expect(lastSequence(database)).toBe(2);
    expect(placesIn(database)).toEqual([answer(2).projections[0]]);
  });

  it('leaves nothing when something goes wrong midway', () => {
    const database = freshDatabase();
    database.exec(`
      CREATE TEMP TRIGGER break_it BEFORE INSERT ON projection
      BEGIN SELECT RAISE(ABORT, 'midway'); END;
    `);
    expect(() => record(database, answer(1).event, answer(1).projections)).toThrow('midway');
    expect(lastSequence(database)).toBe(0);
    expect(placesIn(database)).toEqual([]);
    database.exec('DROP TRIGGER break_it');
    expect(record(database, answer(1).event, answer(1).projections)).toBe(1);
  });

  it('leaves nothing, and the real reason, when SQLite rolls back by itself', () => {
    const database = freshDatabase();
    database.exec(`
      CREATE TEMP TRIGGER break_it BEFORE INSERT ON projection
      BEGIN SELECT RAISE(ROLLBACK, 'midway'); END;
    `);
    expect(() => record(database, answer(1).event, answer(1).projections)).toThrow('midway');
    expect(lastSequence(database)).toBe(0);
  });

  it.each([
    "UPDATE event SET kind = 'other'",
    'DELETE FROM event',
    "INSERT OR REPLACE INTO event SELECT sequence, id, moment, 0, zone, briefing, version, language, module, kind, '{}', 0 FROM event",
  ])('is never changed or removed: %s', (statement) => {
    const database = freshDatabase();
    record(database, answer(1).event, answer(1).projections);
    expect(() => database.exec(statement)).toThrow('events are only added');
    const { event } = answer(1);
    expect(eventsAfter(database, null, 10)).toEqual([{ sequence: 1, moment: event.at, event }]);
  });
});

describe('projections', () => {
  const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

  it('end with the one that was touched last, whatever the clock says', () => {
    const database = freshDatabase();
    const [place] = answer(1).projections;
    const { event } = answer(1);
    record(database, event, [place]);
    record(database, { ...event, id: id(10) }, [{ ...place, key: 'm2' }]);
    record(database, { ...event, id: id(11), at: 0 }, [place]);
    expect(placesIn(database).map(({ key }) => key)).toEqual(['m2', 'm1']);
  });

  it('are gone when they have no value any more', () => {
    const database = freshDatabase();
    const [place] = answer(1).projections;
    record(database, answer(1).event, [place]);
    record(database, answer(2).event, [{ ...place, kind: 'place', value: null }]);
    expect(placesIn(database)).toEqual([]);
  });

  it('of cards are found by the day on which they are due, also by one that only a wrong clock gave', () => {
    const database = freshDatabase();
    [10, 20, 90_000].forEach((dueDay, index) => {
      const { event } = answer(index + 1);
      record(database, event, [cardDue(dueDay, `q${index}`)]);
    });
    const due = { upTo: 10, beyond: 1000 };
    expect(dueQuestions(database, { briefing: 'pact', ...due })).toEqual([
      { module: 'm1', question: 'q0' },
      { module: 'm1', question: 'q2' },
    ]);
    expect(dueQuestions(database, { briefing: 'other', ...due })).toEqual([]);
  });

  it('that were rebuilt take the place of all that were stored', () => {
    const database = freshDatabase();
    record(database, answer(1).event, answer(1).projections);
    const [, question] = answer(2).projections;
    const rebuilt = { version: 3, upTo: 1, projections: [question] };
    expect(replaceProjections(database, rebuilt)).toBe(true);
    expect(placesIn(database)).toEqual([]);
    expect(projectionsOf(database, { briefing: 'pact', kind: 'question' })).toEqual([question]);
    expect(projectionVersion(database)).toBe(3);
  });

  it('that were rebuilt are refused when another event has come since', async () => {
    const store = freshStore();
    const { database } = store;
    record(database, answer(1).event, answer(1).projections);
    const handlers = progressHandlers({ store }, quietLog().log);
    const rebuilt = { version: 3, upTo: 0, projections: [] };
    expect(await handlers.replaceProjections(rebuilt)).toMatchObject({
      ok: false,
      refusal: { code: 'request' },
    });
    expect(placesIn(database)).toHaveLength(1);
  });
});

describe('the order in which events are replayed', () => {
  const at = (n: number, moment: number) => ({ ...answer(n).event, at: moment });
  const order = (database: DatabaseSync) =>
    eventsAfter(database, null, 100).map(({ event }) => Number(event.id.slice(-2)));

  it('is that in which they were stored, also when the clock was set back', () => {
    const database = freshDatabase();
    record(database, at(1, 5000), []);
    record(database, at(2, 1000), []);
    record(database, at(3, 6000), []);
    expect(order(database)).toEqual([1, 2, 3]);
  });

  it('merges those of another laptop by their moments, each once', () => {
    const database = freshDatabase();
    record(database, at(1, 1000), []);
    record(database, at(2, 3000), []);
    const others = [at(3, 2000), at(4, 4000)].map((event) => ({ moment: event.at, event }));
    expect(addEvents(database, others)).toBe(2);
    expect(addEvents(database, others)).toBe(0);
    expect(order(database)).toEqual([1, 3, 2, 4]);
    record(database, at(5, 0), []);
    expect(order(database)).toEqual([1, 3, 2, 4, 5]);
  });

  it('holds an event once, where it comes twice at a time', () => {
    const database = freshDatabase();
    const event = { moment: 1, event: at(1, 1) };
    expect(addEvents(database, [event, event])).toBe(1);
    expect(order(database)).toEqual([1]);
  });

  it('goes on after a given event, in pieces of any size', () => {
    const database = freshDatabase();
    [1000, 1000, 500, 2000].forEach((moment, index) => record(database, at(index + 1, moment), []));
    const first = eventsAfter(database, null, 3);
    expect(first.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const rest = eventsAfter(database, first.at(-1) ?? null, 3);
    expect(rest.map(({ sequence }) => sequence)).toEqual([4]);
  });

  it('is to be replayed anew after events of another laptop came in', () => {
    const database = freshDatabase();
    setProjectionVersion(database, 7);
    addEvents(database, []);
    expect(projectionVersion(database)).toBe(7);
    addEvents(database, [{ moment: 1, event: at(1, 1) }]);
    expect(projectionVersion(database)).toBe(0);
  });
});

describe('a disk that refuses', () => {
  it('says that it is full, stores nothing, and works again when there is space', async () => {
    const store = freshStore();
    const { database } = store;
    const handlers = progressHandlers({ store }, quietLog().log);
    const { event, projections } = answer(1);
    if (event.kind !== 'answer-given') throw new Error('not an answer');
    const large = { ...event, response: 'x'.repeat(60_000) };
    database.exec('PRAGMA max_page_count = 1');
    expect(await handlers.record({ event: large, projections })).toMatchObject({
      refusal: { code: 'store-full' },
    });
    expect(lastSequence(database)).toBe(0);
    expect(placesIn(database)).toEqual([]);
    database.exec('PRAGMA max_page_count = 1000000');
    expect(await handlers.record({ event, projections })).toEqual(done({ sequence: 1 }));
  });

  it('says that it cannot be written', async () => {
    const store = freshStore();
    const { database } = store;
    database.exec('PRAGMA query_only = ON');
    const handlers = progressHandlers({ store }, quietLog().log);
    expect(await handlers.record(answer(1))).toMatchObject({
      refusal: { code: 'store-read-only' },
    });
    database.exec('PRAGMA query_only = OFF');
    expect(await handlers.record(answer(1))).toEqual(done({ sequence: 1 }));
  });

  it('does not hide a bug', () => {
    const work = (): never => {
      throw new TypeError('a bug');
    };
    expect(() => withStore(freshStore(), quietLog().log, work)).toThrow('a bug');
  });
});
