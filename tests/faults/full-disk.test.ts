import { cpSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesHandlers } from '../../electron/main/ipc/files.ts';
import { databaseIn } from '../../electron/main/store/open.ts';
import { follow } from '../../renderer/learning/progress/follow.ts';
import { Projections } from '../../renderer/learning/progress/projections.ts';
import { numbers, partSeed } from '../../renderer/learning/chance.ts';
import { quietLog } from '../unit/main/support/quiet-log.ts';
import { actsOf } from './support/acts.ts';
import { Count } from './support/counts.ts';
import { openHouse, refusalOf, valueOf, type House } from './support/house.ts';
import { databaseOf, keptEvents, keptProjections, rebuiltProjections } from './support/kept.ts';
import { smallDisk, type SmallDisk } from './support/small-disk.ts';
import { bytesIn, expectHealed, stateOf } from './support/reopened.ts';
import { learnerFolder, openIn } from './support/template.ts';
import { traces } from './support/traces.ts';

const page = 4096;
const seed = inject('seed');
const enough = 1500;

const data = ({ folder }: SmallDisk): string => join(folder, 'data');

/** A learner at work on a disk, who remembers what was acknowledged. */
class Learner {
  readonly acknowledged: string[] = [];
  house: House;
  readonly #disk: SmallDisk;
  readonly #projections = new Projections();
  readonly #acts = actsOf(partSeed(seed, 'full'), 1, 4000)[Symbol.iterator]();

  constructor(disk: SmallDisk) {
    this.#disk = disk;
    this.house = openHouse(data(disk));
  }

  /** Ends the program and starts it again. */
  async startAgain(): Promise<void> {
    this.house.session.close();
    this.house = openHouse(data(this.#disk));
    await valueOf(this.house.shell.launch(undefined));
  }

  /** Does the next thing. The code with which it was refused; null when it was stored. */
  async learn() {
    const next = this.#acts.next();
    if (next.done) throw new Error('The script is at its end');
    const act = next.value;
    if (act.kind !== 'record') return null;
    const projections = follow(act.event, (name) => this.#projections.get(name));
    const code = await refusalOf(this.house.progress.record({ event: act.event, projections }));
    if (code) return code;
    this.acknowledged.push(act.event.id);
    projections.forEach((projection) => this.#projections.put(projection));
    return null;
  }

  async learnALot(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) expect(await this.learn()).toBeNull();
  }

  /** Learns until the disk is full. The code with which it was refused. */
  async learnUntilRefused() {
    for (;;) {
      const code = await this.learn();
      if (code) return code;
    }
  }
}

async function begin(disk: SmallDisk): Promise<Learner> {
  const learner = new Learner(disk);
  await valueOf(learner.house.shell.launch(undefined));
  return learner;
}

/** Everything that was acknowledged is there, and what follows from it is as a rebuild makes it. */
function expectWhole({ house, acknowledged }: Learner, count: Count): void {
  const database = databaseOf(house.session.store);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const found = new Set(keptEvents(database).map(({ id }) => id));
  const missing = acknowledged.filter((id) => !found.has(id));
  count.kept += acknowledged.length - missing.length;
  count.lost += missing.length;
  expect(missing).toEqual([]);
  expect(found.size).toBe(acknowledged.length);
  expect(keptProjections(database)).toEqual(rebuiltProjections(database));
}

const notes = { suggestedName: 'notes', kind: 'markdown', text: 'notes' } as const;

/** The calls about files, for a learner who picks this place. */
const filesTo = (path: string) =>
  filesHandlers(
    {
      askWhereTo: async () => path,
      askWhichFile: async () => null,
      pdf: async () => new Uint8Array(50_000),
      limit: 1000,
    },
    quietLog().log,
  );

describe('a disk that is full', () => {
  it('refuses answers at whatever page it gets full, and takes them again', async (context) => {
    const disk = smallDisk(context, enough);
    const count = new Count(context, 'disk filled up while answering');
    const learner = await begin(disk);
    const chance = numbers(partSeed(seed, 'full'));
    await learner.learnALot(20);
    for (let round = 0; round < inject('rounds'); round += 1) {
      disk.fill(Math.floor(chance.next().value * 12) * page);
      expect(await learner.learnUntilRefused()).toBe('store-full');
      count.tried += 1;
      expectWhole(learner, count);
      disk.empty();
      await learner.learnALot(1);
      expectWhole(learner, count);
      if (round % 4 === 3) await learner.startAgain();
    }
  });

  const acts: Record<string, (house: House, folder: string) => ReturnType<typeof refusalOf>> = {
    'a backup': (house) => refusalOf(house.shell.backUp(undefined)),
    'a setting': (house) => refusalOf(house.settings.change({ theme: 'dark' })),
    'a new person': (house) => refusalOf(house.people.create({ name: 'Anna', colour: 'teal' })),
    'a new name': (house) =>
      refusalOf(house.people.change({ id: house.session.person?.id ?? '', name: 'Bram' })),
    'a text to take along': (_, folder) =>
      refusalOf(filesTo(join(folder, 'notes.md')).save({ ...notes, text: 'x'.repeat(50_000) })),
    'a PDF to take along': (_, folder) =>
      refusalOf(filesTo(join(folder, 'result.pdf')).savePdf({ suggestedName: 'result' })),
  };

  it.for(Object.entries(acts))(
    'refuses %s whole or takes it whole, however full it is',
    async ([what, act], context) => {
      const disk = smallDisk(context, enough);
      const count = new Count(context, `disk full at ${what}`);
      const learner = await begin(disk);
      await learner.learnALot(40);
      writeFileSync(join(disk.folder, 'notes.md'), 'what was there before');
      const before = traces(disk.folder);
      for (let left = 0; ; left += page) {
        disk.fill(left);
        const code = await act(learner.house, disk.folder);
        if (code === null) break;
        count.tried += 1;
        expect(['store-full', 'file-full']).toContain(code);
        expect(traces(disk.folder), `${left} bytes left`).toEqual(before);
      }
      disk.empty();
      await learner.learnALot(1);
      expectWhole(learner, count);
    },
  );

  it('at the start is said, costs nothing, and is over when there is room', async (context) => {
    const disk = smallDisk(context, enough);
    const count = new Count(context, 'disk full at the start');
    const learner = await begin(disk);
    await learner.learnALot(40);
    const before = traces(disk.folder);
    for (let left = 0; left < 12 * page; left += page) {
      learner.house.session.close();
      disk.fill(left);
      const { store } = await valueOf(openHouse(data(disk)).shell.launch(undefined));
      count.tried += 1;
      expect(store.kind === 'unavailable' ? store.isFull : store.kind === 'ready').toBe(true);
      expect(traces(disk.folder)).toEqual(before);
      disk.empty();
      await learner.startAgain();
      expectWhole(learner, count);
    }
  });

  it('at the very first start is said, and is over when there is room', async (context) => {
    const count = new Count(context, 'disk full at the very first start');
    for (let left = 0; left < 60 * page; left += 3 * page) {
      const disk = smallDisk(context, enough);
      disk.fill(left);
      const full = openHouse(data(disk));
      const { store } = await valueOf(full.shell.launch(undefined));
      count.tried += 1;
      expect(store.kind === 'unavailable' ? store.isFull : store.kind === 'ready').toBe(true);
      full.session.close();
      disk.empty();
      const learner = await begin(disk);
      expect((await valueOf(learner.house.shell.launch(undefined))).store.kind).toBe('ready');
      expect(await valueOf(learner.house.people.list(undefined))).toHaveLength(1);
      await learner.learnALot(5);
      expectWhole(learner, count);
      learner.house.session.close();
    }
  });

  it('keeps a damaged database where it is until there is room for another', async (context) => {
    const disk = smallDisk(context, enough);
    const count = new Count(context, 'disk full while a damaged database is replaced');
    const template = learnerFolder(partSeed(seed, 'damaged'), 60, 40);
    const folder = join(disk.folder, 'person');
    cpSync(template.folder, folder, { recursive: true });
    truncateSync(databaseIn(folder), 10 * page);
    const database = (): Map<string, string> => bytesIn(folder, (name) => name === 'leidraad.db');
    const before = database();
    const others = traces(folder);
    for (let left = 0; ; left += 2 * page) {
      disk.fill(left);
      const store = openIn(folder);
      const state = await stateOf(store);
      if (state.kind === 'restored') {
        await expectHealed(store, template, before, count);
        store.database?.close();
        break;
      }
      count.tried += 1;
      expect(state).toMatchObject({ kind: 'unavailable', isFull: true });
      expect(database()).toEqual(before);
      expect(traces(folder)).toEqual(others);
    }
  });
});

describe('a disk that cannot be written', () => {
  it('is said at the start, and is over when it can', async (context) => {
    const disk = smallDisk(context, enough);
    const count = new Count(context, 'disk read-only at the start');
    const learner = await begin(disk);
    await learner.learnALot(20);
    learner.house.session.close();
    disk.setReadOnly(true);
    const { store } = await valueOf(openHouse(data(disk)).shell.launch(undefined));
    expect(store).toMatchObject({ kind: 'unavailable', isFull: false });
    count.tried += 1;
    disk.setReadOnly(false);
    await learner.startAgain();
    expectWhole(learner, count);
  });

  it('refuses people and files, and takes them when it can be written', async (context) => {
    const disk = smallDisk(context, enough);
    const count = new Count(context, 'disk read-only for people and files');
    const house = openHouse(data(disk));
    const anna = await valueOf(house.people.create({ name: 'Anna', colour: 'teal' }));
    await valueOf(house.people.close(undefined));
    writeFileSync(join(disk.folder, 'notes.md'), 'what was there before');
    const before = traces(disk.folder);
    const acts: readonly [string, () => ReturnType<typeof refusalOf>][] = [
      ['store-read-only', () => refusalOf(house.people.create({ name: 'B', colour: 'teal' }))],
      ['store-read-only', () => refusalOf(house.people.change({ ...anna, name: 'C' }))],
      ['store-read-only', () => refusalOf(house.people.remove({ id: anna.id }))],
      ['file-not-written', () => refusalOf(filesTo(join(disk.folder, 'notes.md')).save(notes))],
    ];
    disk.setReadOnly(true);
    for (const [code, act] of acts) {
      expect(await act()).toBe(code);
      expect(traces(disk.folder)).toEqual(before);
      count.tried += 1;
    }
    disk.setReadOnly(false);
    for (const [, act] of acts) expect(await act()).toBeNull();
    count.kept += acts.length;
  });
});
