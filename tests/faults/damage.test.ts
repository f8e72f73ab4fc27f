import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Projection } from '../../electron/contract/projections.ts';
import { progressHandlers } from '../../electron/main/ipc/progress.ts';
import { databaseIn, type Store } from '../../electron/main/store/open.ts';
import { numbers, partSeed } from '../../renderer/learning/chance.ts';
import { quietLog } from '../unit/main/support/quiet-log.ts';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';
import { shellOn } from '../unit/main/support/launch.ts';
import { answer, noon } from '../unit/main/support/store.ts';
import { Count } from './support/counts.ts';
import { refusalOf } from './support/house.ts';
import { databaseOf, keptEvents, keptProjections } from './support/kept.ts';
import { bytesIn, expectHealed, foundOf, stateOf } from './support/reopened.ts';
import { copyOf, learnerFolder, openIn, type Template } from './support/template.ts';

const pageSize = 4096;
const seed = inject('seed');
/** The learner whose data are broken, each time in another way. */
const learner = (): Template => learnerFolder(partSeed(seed, 'damage'), 160, 100);

const isDatabase = (name: string): boolean => name.startsWith('leidraad.db');

function close(store: Store): void {
  if (store.database?.isOpen) store.database.close();
}

/** Goes on after the damage: an answer is stored, and is there at the next start. */
async function goOn(folder: string, store: Store): Promise<void> {
  const { log } = quietLog();
  const [given, { event }] = [answer(1), answer(1)];
  expect(await refusalOf(progressHandlers({ store }, log).record(given))).toBeNull();
  close(store);
  const again = openIn(folder);
  expect(keptEvents(databaseOf(again)).map(({ id }) => id)).toContain(event.id);
  close(again);
}

/** Breaks a copy, and sees how it is found at the next start. */
async function breakAndStart(
  template: Template,
  count: Count,
  breakIt: (file: string) => void,
): Promise<void> {
  const folder = copyOf(template);
  breakIt(databaseIn(folder));
  const before = bytesIn(folder, isDatabase);
  count.tried += 1;
  const store = openIn(folder);
  try {
    await expectHealed(store, template, before, count);
    await goOn(folder, store);
  } finally {
    close(store);
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a database', () => {
  it('cut at every page is set aside, and what can be had back is back', async (context) => {
    const count = new Count(context, 'database cut at every page boundary');
    const template = learner();
    const { size } = statSync(template.database);
    for (let length = 0; length < size; length += pageSize) {
      await breakAndStart(template, count, (file) => truncateSync(file, length));
    }
  });

  it('cut in the middle of every page likewise', async (context) => {
    const count = new Count(context, 'database cut in the middle of every page');
    const template = learner();
    const { size } = statSync(template.database);
    for (let length = pageSize / 2; length < size; length += pageSize) {
      await breakAndStart(template, count, (file) => truncateSync(file, length));
    }
  });

  it('with a page of rubbish is set aside, whichever page it is', async (context) => {
    const count = new Count(context, 'every page of the database in turn overwritten');
    const template = learner();
    const whole = readFileSync(template.database);
    for (let start = 0; start < whole.length; start += pageSize) {
      await breakAndStart(template, count, (file) =>
        writeFileSync(file, Buffer.from(whole).fill(0xa5, start, start + pageSize)),
      );
    }
  });

  it('that is something else altogether is set aside', async (context) => {
    const count = new Count(context, 'an empty file, a folder or nothing in place of the database');
    const template = learner();
    await breakAndStart(template, count, (file) => writeFileSync(file, ''));
    await breakAndStart(template, count, (file) => writeFileSync(file, 'no database'));
    await breakAndStart(template, count, (file) => rmSync(file));
    await breakAndStart(template, count, (file) => {
      rmSync(file);
      mkdirSync(file);
      writeFileSync(join(file, 'a file'), 'in it');
    });
  });
});

/** The folder of a learner whose program was killed: some events are only in the write-ahead log. */
function crashed(folder: string): string {
  const [store, into] = [openIn(folder), join(temporaryFolder(), 'crashed')];
  const database = databaseOf(store);
  database.exec('PRAGMA wal_autocheckpoint = 0');
  for (const n of [1, 2, 3]) {
    const { event, projections } = answer(n);
    void progressHandlers({ store }, quietLog().log).record({ event, projections });
  }
  cpSync(folder, into, { recursive: true });
  close(store);
  return into;
}

const logOf = (folder: string): string => `${databaseIn(folder)}-wal`;

describe('a write-ahead log', () => {
  it('without its database is set aside', async (context) => {
    const count = new Count(context, 'a write-ahead log without its database');
    const template = learner();
    const log = logOf(crashed(copyOf(template)));
    await breakAndStart(template, count, (file) => {
      rmSync(file);
      cpSync(log, `${file}-wal`);
    });
  });

  it('of another database does no harm', async (context) => {
    const count = new Count(context, 'a write-ahead log of another database');
    const template = learner();
    const others = [
      copyOf(learnerFolder(partSeed(seed, 'other'), 30, 10)),
      copyOf(learnerFolder(partSeed(seed, 'third'), 200, 100)),
      temporaryFolder(),
    ];
    for (const other of others) {
      const log = logOf(crashed(other));
      await breakAndStart(template, count, (file) => cpSync(log, `${file}-wal`));
    }
  });

  it('of an earlier time of the same database does no harm', async (context) => {
    const count = new Count(context, 'a write-ahead log that its database has left behind');
    const template = learner();
    const log = logOf(crashed(copyOf(learnerFolder(partSeed(seed, 'damage'), 40, 10))));
    await breakAndStart(template, count, (file) => cpSync(log, `${file}-wal`));
  });

  it('that is its own is read, wherever it was cut', async (context) => {
    const count = new Count(context, 'its own write-ahead log, cut: all that was in the database');
    const template = learner();
    const whole = crashed(copyOf(template));
    const { size } = statSync(logOf(whole));
    for (let length = 0; length < size; length += 1 + Math.floor(size / 16)) {
      const folder = join(temporaryFolder(), 'cut');
      cpSync(whole, folder, { recursive: true });
      truncateSync(logOf(folder), length);
      const store = openIn(folder);
      count.tried += 1;
      expect((await stateOf(store)).kind).toBe('ready');
      const found = foundOf(template.events, keptEvents(databaseOf(store)));
      count.kept += found;
      count.lost += template.events.length - found;
      await goOn(folder, store);
    }
    expect(count.lost).toBe(0);
  });
});

/** Uses all there is, as the program does in a day. The code of the first refusal; null when there is none. */
async function use(store: Store) {
  const { log } = quietLog();
  const progress = progressHandlers({ store }, log);
  const uses = [
    () => progress.events({ after: null, limit: 10_000 }),
    () => progress.record(answer(1)),
    () => shellOn(store, noon + 48 * 60 * 60 * 1000).backUp(undefined),
  ];
  for (const each of uses) {
    const code = await refusalOf(each());
    if (code) return code;
  }
  return null;
}

describe('flipped bits', () => {
  it('are noticed at the start or in use, or change nothing', async (context) => {
    const count = new Count(context, 'one bit of the database flipped');
    const template = learner();
    const chance = numbers(partSeed(seed, 'flip'));
    const whole = readFileSync(template.database);
    for (let round = 0; round < inject('rounds') * 10; round += 1) {
      const [at, bit] = [chance.next().value, chance.next().value];
      const offset = Math.floor(at * whole.length);
      const bytes = Buffer.from(whole);
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << Math.floor(bit * 8));
      const folder = copyOf(template);
      writeFileSync(databaseIn(folder), bytes);
      count.tried += 1;
      await flip(template, folder, count, `byte ${offset}`);
      rmSync(folder, { recursive: true, force: true });
    }
    expect(count.lost).toBe(0);
  });
});

/** Not of the answer that was stored to see whether it goes on. */
const isOfTemplate = ({ briefing }: Projection): boolean => briefing !== answer(1).event.briefing;

async function flip(template: Template, folder: string, count: Count, where: string) {
  const before = bytesIn(folder, isDatabase);
  const store = openIn(folder);
  try {
    const { kind } = await stateOf(store);
    if (kind === 'restored') {
      count.note('noticed at the start');
      await expectHealed(store, template, before, count);
      return await goOn(folder, store);
    }
    if (kind === 'newer') {
      // The bit was in the number of its shape, and nobody can tell that from a newer program's.
      expect(bytesIn(folder, isDatabase), where).toEqual(before);
      return count.note('taken for a newer one, and left untouched');
    }
    const code = await use(store);
    if (code === null) {
      const found = foundOf(template.events, keptEvents(databaseOf(store)));
      count.kept += found;
      count.lost += template.events.length - found;
      const projections = keptProjections(databaseOf(store)).filter(isOfTemplate);
      expect(projections, where).toEqual(template.projections);
      return count.note('without effect');
    }
    expect(code, where).toBe('store-damaged');
    count.note('noticed in use');
  } finally {
    close(store);
  }
  const healed = openIn(folder);
  try {
    expect((await stateOf(healed)).kind).toBe('restored');
    count.kept += foundOf(template.events, keptEvents(databaseOf(healed)));
    expect(await use(healed)).toBeNull();
  } finally {
    close(healed);
  }
}
