import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../electron/main/store/connection.ts';
import { eventsAfter } from '../../../electron/main/store/events.ts';
import { DamagedError } from '../../../electron/main/store/failure.ts';
import { learnerSeed, projectionVersion } from '../../../electron/main/store/meta.ts';
import { migrations } from '../../../electron/main/store/migrations/index.ts';
import { latestShape, migrate, shapeOf } from '../../../electron/main/store/migrations/run.ts';
import { backupsIn, databaseIn, openStore } from '../../../electron/main/store/open.ts';
import { readSettings } from '../../../electron/main/store/settings.ts';
import { quietLog } from './support/quiet-log.ts';
import { shape1 } from './support/shape-1.ts';
import { shape2 } from './support/shape-2.ts';
import { shape3 } from './support/shape-3.ts';
import { databaseOf, noon, openIn } from './support/store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const inMemory = (): DatabaseSync => new DatabaseSync(':memory:');

const schemaOf = (database: DatabaseSync): unknown[] =>
  database
    .prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name')
    .all()
    .map(({ sql, ...rest }) => ({
      ...rest,
      sql: String(sql)
        .replaceAll(/--.*$/gm, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/([(,]) | (\))/g, '$1$2'),
    }));

describe('the runner', () => {
  it('goes through the migrations once, in order', () => {
    const database = inMemory();
    const done: number[] = [];
    const steps = [1, 2, 3].map((version) => ({ version, up: () => void done.push(version) }));
    migrate(database, steps.slice(0, 2));
    migrate(database, steps);
    expect(done).toEqual([1, 2, 3]);
    expect(shapeOf(database)).toBe(3);
  });

  it('leaves nothing of a step that fails, and all of the steps before it', () => {
    const database = inMemory();
    const steps = [
      { version: 1, up: (target: DatabaseSync) => target.exec('CREATE TABLE one (a)') },
      {
        version: 2,
        up(target: DatabaseSync) {
          target.exec('CREATE TABLE two (a)');
          throw new Error('midway');
        },
      },
    ];
    expect(() => migrate(database, steps)).toThrow('midway');
    expect(shapeOf(database)).toBe(1);
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'one' }]);
  });

  it('refuses a list with a gap', () => {
    expect(() => migrate(inMemory(), [{ version: 2, up: () => undefined }])).toThrow('version 2');
  });
});

describe('001 events and projections', () => {
  it('makes the shape that was released', () => {
    const [made, released] = [inMemory(), inMemory()];
    migrate(made, migrations.slice(0, 1));
    released.exec(shape1);
    expect(schemaOf(made)).toEqual(schemaOf(released));
  });
});

describe('002 moments and one projection table', () => {
  it('makes the shape that was released', () => {
    const [made, released] = [inMemory(), inMemory()];
    migrate(made, migrations.slice(0, 2));
    released.exec(shape2);
    expect(schemaOf(made)).toEqual(schemaOf(released));
  });

  it('gives each event its place in time, also where the clock was set back', () => {
    const database = inMemory();
    database.exec(shape1);
    migrate(database, migrations.slice(0, 2));
    const moments = database.prepare('SELECT moment, at FROM event ORDER BY sequence').all();
    expect(moments.map(({ moment, at }) => [moment, at])).toEqual([
      [1795435200000, 1795435200000],
      [1795435200000, 1795435100000],
      [1795435300000, 1795435300000],
    ]);
  });
});

describe('003 sums', () => {
  it('makes the shape that was released', () => {
    const [made, released] = [inMemory(), inMemory()];
    migrate(made, migrations.slice(0, 3));
    released.exec(shape3);
    expect(schemaOf(made)).toEqual(schemaOf(released));
  });

  it('gives every event its sum, so that a letter that changes afterwards is noticed', () => {
    const database = inMemory();
    database.exec(shape1);
    migrate(database, migrations.slice(0, 3));
    expect(eventsAfter(database, null, 10)).toHaveLength(3);
    database.exec(`
      DROP TRIGGER event_is_not_changed;
      UPDATE event SET body = replace(body, 's1', 's2') WHERE sequence = 1;
    `);
    expect(() => eventsAfter(database, null, 10)).toThrow(DamagedError);
  });
});

describe('a database of shape 1', () => {
  it('is whole after all migrations', () => {
    const folder = temporaryFolder();
    const old = connect(databaseIn(folder));
    old.exec(shape1);
    old.close();
    const database = databaseOf(openIn(folder));
    expect(shapeOf(database)).toBe(latestShape(migrations));
    expect(eventsAfter(database, null, 10)).toMatchObject([
      { sequence: 1, event: { kind: 'step-entered', step: 's1', module: 'm1' } },
      { sequence: 2, event: { kind: 'answer-drafted', response: ['a'], certainty: null } },
      { sequence: 3, event: { kind: 'answer-given', occasion: 'lesson', tries: 1, wording: null } },
    ]);
    expect(projectionVersion(database)).toBe(0);
    expect(readSettings(database, quietLog().log).theme).toBe('dark');
    expect(learnerSeed(database)).toBe(99);
  });

  it('is backed up before a later migration changes it', () => {
    const folder = temporaryFolder();
    const old = connect(databaseIn(folder));
    old.exec(shape1);
    old.close();
    const later = { version: migrations.length + 1, up: () => undefined };
    const store = openStore({
      folder,
      migrations: [...migrations, later],
      now: () => noon,
      random: () => 1,
      log: quietLog().log,
    });
    databaseOf(store).close();
    expect(readdirSync(backupsIn(folder))).toEqual(['leidraad-20261123T120000Z.db']);
  });
});
