import { describe, expect, it } from 'vitest';
import { done } from '../../../electron/main/ipc/answer.ts';
import { progressHandlers } from '../../../electron/main/ipc/progress.ts';
import { withStore } from '../../../electron/main/ipc/with-store.ts';
import { eventsAfter, lastSequence } from '../../../electron/main/store/events.ts';
import { projectionVersion } from '../../../electron/main/store/meta.ts';
import { placesIn } from '../../../electron/main/store/places.ts';
import { questionsIn } from '../../../electron/main/store/question-states.ts';
import { record } from '../../../electron/main/store/record.ts';
import { replaceProjections } from '../../../electron/main/store/replace-projections.ts';
import { quietLog } from './support/quiet-log.ts';
import { answer, freshDatabase } from './support/store.ts';

describe('an event', () => {
  it('comes back as it was stored, with what follows from it', () => {
    const database = freshDatabase();
    const { event, effects } = answer(1);
    const sequence = record(database, event, effects);
    expect(eventsAfter(database, 0, 10)).toEqual([{ sequence, event }]);
    expect(placesIn(database, 'pact')).toEqual([effects.place]);
    expect(questionsIn(database, 'pact', 'm1')).toEqual([effects.question]);
  });

  it('is stored once, and its effects are not applied again', () => {
    const database = freshDatabase();
    const first = answer(1);
    const sequence = record(database, first.event, first.effects);
    record(database, answer(2).event, answer(2).effects);
    expect(record(database, first.event, first.effects)).toBe(sequence);
    expect(lastSequence(database)).toBe(2);
    expect(placesIn(database, 'pact')).toEqual([answer(2).effects.place]);
  });

  it('leaves nothing when something goes wrong midway', () => {
    const database = freshDatabase();
    database.exec(`
      CREATE TEMP TRIGGER break_it BEFORE INSERT ON question_state
      BEGIN SELECT RAISE(ABORT, 'midway'); END;
    `);
    expect(() => record(database, answer(1).event, answer(1).effects)).toThrow('midway');
    expect(lastSequence(database)).toBe(0);
    expect(placesIn(database, 'pact')).toEqual([]);
    database.exec('DROP TRIGGER break_it');
    expect(record(database, answer(1).event, answer(1).effects)).toBe(1);
  });

  it('leaves nothing, and the real reason, when SQLite rolls back by itself', () => {
    const database = freshDatabase();
    database.exec(`
      CREATE TEMP TRIGGER break_it BEFORE INSERT ON question_state
      BEGIN SELECT RAISE(ROLLBACK, 'midway'); END;
    `);
    expect(() => record(database, answer(1).event, answer(1).effects)).toThrow('midway');
    expect(lastSequence(database)).toBe(0);
  });

  it.each([
    "UPDATE event SET kind = 'other'",
    'DELETE FROM event',
    "INSERT OR REPLACE INTO event SELECT sequence, id, 0, zone, briefing, version, language, module, kind, '{}' FROM event",
  ])('is never changed or removed: %s', (statement) => {
    const database = freshDatabase();
    record(database, answer(1).event, answer(1).effects);
    expect(() => database.exec(statement)).toThrow('events are only added');
    expect(eventsAfter(database, 0, 10)).toEqual([{ sequence: 1, event: answer(1).event }]);
  });
});

describe('places', () => {
  it('end with the one that was touched last, whatever the clock says', () => {
    const database = freshDatabase();
    const { event, effects } = answer(1);
    const { place } = effects;
    if (!place) throw new Error('no place');
    const ids = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    record(database, event, { place });
    record(database, { ...event, id: ids[0] ?? '' }, { place: { ...place, module: 'm2' } });
    record(database, { ...event, id: ids[1] ?? '' }, { place: { ...place, enteredAt: 0 } });
    expect(placesIn(database, 'pact').map(({ module }) => module)).toEqual(['m2', 'm1']);
  });
});

describe('rebuilt projections', () => {
  it('take the place of all that were stored', () => {
    const database = freshDatabase();
    record(database, answer(1).event, answer(1).effects);
    const { question } = answer(2).effects;
    if (!question) throw new Error('no question');
    const projections = { version: 3, upTo: 1, places: [], questions: [question] };
    expect(replaceProjections(database, projections)).toBe(true);
    expect(placesIn(database, 'pact')).toEqual([]);
    expect(questionsIn(database, 'pact', 'm1')).toEqual([question]);
    expect(projectionVersion(database)).toBe(3);
  });

  it('are refused when another event has come since', async () => {
    const database = freshDatabase();
    record(database, answer(1).event, answer(1).effects);
    const handlers = progressHandlers({ database }, quietLog().log);
    const projections = { version: 3, upTo: 0, places: [], questions: [] };
    expect(await handlers.replaceProjections(projections)).toMatchObject({
      ok: false,
      refusal: { code: 'request' },
    });
    expect(placesIn(database, 'pact')).toHaveLength(1);
  });
});

describe('a disk that refuses', () => {
  it('says that it is full, stores nothing, and works again when there is space', async () => {
    const database = freshDatabase();
    const handlers = progressHandlers({ database }, quietLog().log);
    const { event, effects } = answer(1);
    if (event.kind !== 'answer-given') throw new Error('not an answer');
    const large = { ...event, response: 'x'.repeat(60_000) };
    database.exec('PRAGMA max_page_count = 1');
    expect(await handlers.record({ event: large, effects })).toMatchObject({
      refusal: { code: 'store-full' },
    });
    expect(lastSequence(database)).toBe(0);
    expect(placesIn(database, 'pact')).toEqual([]);
    database.exec('PRAGMA max_page_count = 1000000');
    expect(await handlers.record({ event, effects })).toEqual(done({ sequence: 1 }));
  });

  it('says that it cannot be written', async () => {
    const database = freshDatabase();
    database.exec('PRAGMA query_only = ON');
    const handlers = progressHandlers({ database }, quietLog().log);
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
    expect(() => withStore({ database: freshDatabase() }, quietLog().log, work)).toThrow('a bug');
  });
});
