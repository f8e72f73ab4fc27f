import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { progressHandlers } from '../../electron/main/ipc/progress.ts';
import { backupsIn, databaseIn } from '../../electron/main/store/open.ts';
import { partSeed } from '../../renderer/learning/chance.ts';
import { quietLog } from '../unit/main/support/quiet-log.ts';
import { answer } from '../unit/main/support/store.ts';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';
import { Count } from './support/counts.ts';
import { openHouse, refusalOf, valueOf, type House } from './support/house.ts';
import { databaseOf, keptEvents } from './support/kept.ts';
import { stateOf } from './support/reopened.ts';
import { copyOf, learnerFolder, openIn } from './support/template.ts';

const dataFolder = (): string => join(temporaryFolder(), 'data');

/** A learner at work who has given some answers. */
async function atWork(folder: string): Promise<House> {
  const house = openHouse(folder);
  await valueOf(house.shell.launch(undefined));
  for (const n of [1, 2, 3]) await valueOf(house.progress.record(answer(n)));
  return house;
}

/** What is there at the next start. */
async function nextStart(folder: string) {
  const house = openHouse(folder);
  const { store } = await valueOf(house.shell.launch(undefined));
  const ids = keptEvents(databaseOf(house.session.store)).map(({ id }) => id);
  house.session.close();
  return { store, ids };
}

const idsOf = (...numbers: number[]): string[] => numbers.map((n) => answer(n).event.id);

/** Whatever is asked of the store now is refused in so many words, and nothing comes back of what is gone. */
async function expectGone(house: House): Promise<void> {
  expect(await refusalOf(house.progress.record(answer(4)))).toBe('store-gone');
  expect(await refusalOf(house.settings.change({ theme: 'dark' }))).toBe('store-gone');
  const places = { briefing: 'pact', kind: 'place' } as const;
  expect(await refusalOf(house.progress.projections(places))).toBe('store-gone');
  expect(await refusalOf(house.shell.backUp(undefined))).toBe('store-gone');
  expect((await valueOf(house.shell.launch(undefined))).store.kind).toBe('unavailable');
}

describe('data that are taken away under the running program', () => {
  const ways: Record<string, (data: string, person: string) => string> = {
    'the whole data folder': (data) => data,
    'the folder of the person': (_, person) => person,
    'the database': (_, person) => databaseIn(person),
    'its write-ahead log': (_, person) => `${databaseIn(person)}-wal`,
  };

  it.each(Object.entries(ways))('are missed at once: %s deleted', async (what, pathOf) => {
    const data = dataFolder();
    const house = await atWork(data);
    const [person, path] = [house.folder(), pathOf(data, house.folder())];
    rmSync(path, { recursive: true });
    await expectGone(house);
    expect(existsSync(path), what).toBe(false);
    expect(existsSync(backupsIn(person))).toBe(false);
    house.session.close();
  });

  it.each(Object.entries(ways))(
    'are missed at once, and used again when they are back: %s moved',
    async (...[, pathOf]) => {
      const data = dataFolder();
      const house = await atWork(data);
      const path = pathOf(data, house.folder());
      const elsewhere = join(temporaryFolder(), 'elsewhere');
      renameSync(path, elsewhere);
      await expectGone(house);
      renameSync(elsewhere, path);
      await valueOf(house.progress.record(answer(5)));
      house.session.close();
      const { store, ids } = await nextStart(data);
      expect(store).toEqual({ kind: 'ready' });
      expect(ids).toEqual(idsOf(1, 2, 3, 5));
    },
  );

  it('are not written to when a copy stands in their place', async (context) => {
    const count = new Count(context, 'data deleted, moved or replaced under the running program');
    count.tried = 2 * Object.keys(ways).length + 1;
    const data = dataFolder();
    const house = await atWork(data);
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    renameSync(data, elsewhere);
    cpSync(elsewhere, data, { recursive: true });
    await expectGone(house);
    house.session.close();
    const { ids } = await nextStart(data);
    count.kept = ids.length;
    expect(ids).toEqual(idsOf(1, 2, 3));
  });
});

/** Overwrites all pages but the first, and lets SQLite forget what it has read. */
function spoil(house: House): void {
  const { database } = house.session.store;
  database?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const file = databaseIn(house.folder());
  writeFileSync(file, readFileSync(file).fill(0xa5, 4096));
  database?.exec('PRAGMA shrink_memory');
}

describe('a page that turns out to be damaged while it is used', () => {
  const uses: Record<string, (house: House) => ReturnType<typeof refusalOf>> = {
    'an answer': (house) => refusalOf(house.progress.record(answer(4))),
    'a question about progress': (house) =>
      refusalOf(house.progress.projections({ briefing: 'pact', kind: 'question' })),
    'a setting': (house) => refusalOf(house.settings.change({ theme: 'dark' })),
    'all events': (house) => refusalOf(house.progress.events({ after: null, limit: 100 })),
    'the backup': (house) => refusalOf(house.shell.backUp(undefined)),
  };

  it.each(Object.entries(uses))('is said at %s, and healed at the next start', async (_, use) => {
    const data = dataFolder();
    let house = await atWork(data);
    await valueOf(house.shell.backUp(undefined));
    house.session.close();
    house = openHouse(data, () => Date.now() + 48 * 60 * 60 * 1000);
    await valueOf(house.shell.launch(undefined));
    await valueOf(house.progress.record(answer(6)));
    spoil(house);
    expect(await use(house)).toBe('store-damaged');
    house.session.close();
    const { store, ids } = await nextStart(data);
    expect(store.kind).toBe('restored');
    expect(ids).toEqual(expect.arrayContaining(idsOf(1, 2, 3)));
  });
});

it('a letter that was changed in a stored text is noticed, and costs that one event', async (context) => {
  const count = new Count(context, 'a letter of a stored event changed');
  const template = learnerFolder(partSeed(inject('seed'), 'letter'), 60, 30);
  const { id } = template.events[50] ?? {};
  const folder = copyOf(template);
  const bytes = readFileSync(databaseIn(folder));
  // After the id come the briefing and all the rest of the row.
  const at = bytes.indexOf('1.0.0', bytes.lastIndexOf(id ?? '?'));
  writeFileSync(databaseIn(folder), bytes.fill('2', at, at + 1));
  count.tried += 1;
  const store = openIn(folder);
  expect(await stateOf(store)).toEqual({ kind: 'ready' });
  const { events } = progressHandlers({ store }, quietLog().log);
  expect(await refusalOf(events({ after: null, limit: 100 }))).toBe('store-damaged');
  store.database?.close();
  const healed = openIn(folder);
  expect(await stateOf(healed)).toMatchObject({ kind: 'restored', rescued: 29, lost: 1 });
  count.kept += keptEvents(databaseOf(healed)).length;
  healed.database?.close();
});
