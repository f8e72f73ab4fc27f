import type * as FileSystem from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import type * as Promising from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { filesHandlers } from '../../electron/main/ipc/files.ts';
import { databaseIn } from '../../electron/main/store/open.ts';
import { partSeed } from '../../renderer/learning/chance.ts';
import { quietLog } from '../unit/main/support/quiet-log.ts';
import { answer } from '../unit/main/support/store.ts';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';
import { Count } from './support/counts.ts';
import { openHouse, refusalOf, valueOf, type House } from './support/house.ts';
import { keptEvents } from './support/kept.ts';
import { bytesIn, expectHealed } from './support/reopened.ts';
import { copyOf, learnerFolder, openIn } from './support/template.ts';
import { traces } from './support/traces.ts';

const failing = vi.hoisted(() => ({ at: 0, code: '', calls: new Array<string>() }));

vi.mock('node:fs', async (original) => {
  const { failingAt, writing } = await import('./support/failing-fs.ts');
  const fs = await original<typeof FileSystem>();
  const replaced = writing.map((name) => [name, failingAt(failing, name, fs[name])]);
  return { ...fs, ...Object.fromEntries(replaced) };
});

vi.mock('node:fs/promises', async (original) => {
  const { failingLater } = await import('./support/failing-fs.ts');
  const fs = await original<typeof Promising>();
  return {
    ...fs,
    rename: failingLater(failing, 'rename', fs.rename),
    async open(...given: Parameters<typeof fs.open>) {
      await failingLater(failing, 'open', () => undefined)();
      const file = await fs.open(...given);
      file.writeFile = failingLater(failing, 'write', file.writeFile.bind(file)) as never;
      file.sync = failingLater(failing, 'sync', file.sync.bind(file)) as never;
      return file;
    },
  };
});

const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO'] as const;
const refusals = ['store-full', 'store-read-only', 'file-full', 'file-not-written'];

afterEach(() => {
  failing.at = 0;
});

/** Lets the call with this number fail, counted from 1. */
function arm(code: string, at: number): void {
  Object.assign(failing, { at, code, calls: [] });
}

/** Whether the act that was armed went by without as many calls as that. */
function isOver(): boolean {
  const over = failing.calls.length < failing.at;
  failing.at = 0;
  return over;
}

const notes = { suggestedName: 'notes', kind: 'markdown', text: 'notes' } as const;
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

/** A learner at work, with a file of an earlier export. */
async function atWork(): Promise<{ folder: string; house: House }> {
  const folder = temporaryFolder();
  const house = openHouse(join(folder, 'data'));
  await valueOf(house.shell.launch(undefined));
  await valueOf(house.progress.record(answer(1)));
  writeFileSync(join(folder, 'notes.md'), 'what was there before');
  return { folder, house };
}

describe('a disk that fails at any call', () => {
  const acts: Record<string, (house: House, folder: string) => ReturnType<typeof refusalOf>> = {
    'a backup': (house) => refusalOf(house.shell.backUp(undefined)),
    'a new person': (house) => refusalOf(house.people.create({ name: 'Anna', colour: 'teal' })),
    'a new name': (house) =>
      refusalOf(house.people.change({ id: house.session.person?.id ?? '', name: 'Bram' })),
    'a PIN': (house) =>
      refusalOf(house.people.change({ id: house.session.person?.id ?? '', newPin: '1234' })),
    'a text to take along': (_, folder) => refusalOf(filesTo(join(folder, 'notes.md')).save(notes)),
    'a PDF to take along': (_, folder) =>
      refusalOf(filesTo(join(folder, 'a.pdf')).savePdf({ suggestedName: 'a' })),
  };

  it.for(Object.entries(acts))('refuses %s and leaves no half', async ([what, act], context) => {
    const count = new Count(context, `ENOSPC, EROFS, EACCES, EIO injected at ${what}`);
    for (const code of codes) {
      let { folder, house } = await atWork();
      for (let [at, over] = [1, false]; !over; at += 1) {
        const before = traces(folder);
        arm(code, at);
        const refusal = await act(house, folder);
        over = isOver();
        count.tried += 1;
        if (refusal === null) {
          // Nothing failed, or only the flush of a folder, which is no reason to refuse: all is in its place.
          await valueOf(house.progress.record(answer(2)));
          count.kept += 2;
          house.session.close();
          ({ folder, house } = await atWork());
        } else {
          expect(over, `${refusal} though nothing failed`).toBe(false);
          expect(refusals, `${code} at call ${at}`).toContain(refusal);
          expect(traces(folder), `${code} at call ${at}`).toEqual(before);
        }
      }
      house.session.close();
    }
  });

  it.for(Object.entries(acts))('is asked to flush %s before that has its name', async ([, act]) => {
    const { folder, house } = await atWork();
    arm('ENOSPC', Infinity);
    await act(house, folder);
    const named = failing.calls.findIndex((name) => name.startsWith('rename'));
    expect(failing.calls.slice(0, named)).toContainEqual(expect.stringMatching(/sync$|^fsync/));
    house.session.close();
  });

  it('lets a setting hold, and what is known of the laptop is a pity and no more', async () => {
    const folder = temporaryFolder();
    const house = openHouse(join(folder, 'data'));
    await valueOf(house.shell.launch(undefined));
    for (let at = 1; at < 6; at += 1) {
      arm('ENOSPC', at);
      house.device.change({ lastPerson: null });
      expect(await refusalOf(house.settings.change({ theme: 'dark' }))).toBeNull();
      isOver();
    }
    house.session.close();
  });

  it('costs nothing while a damaged database is replaced', async (context) => {
    const count = new Count(context, 'ENOSPC, EROFS, EACCES, EIO injected while replacing');
    const template = learnerFolder(partSeed(inject('seed'), 'injected'), 60, 40);
    const isDatabase = (name: string): boolean => name === 'leidraad.db';
    for (const code of codes) {
      for (let at = 1; ; at += 1) {
        const folder = copyOf(template);
        writeFileSync(`${databaseIn(folder)}-suspect`, '');
        const before = bytesIn(folder, isDatabase);
        arm(code, at);
        const first = openIn(folder);
        const over = isOver();
        first.database?.close();
        count.tried += 1;
        const store = openIn(folder);
        await expectHealed(store, template, before, count);
        if (store.database) expect(keptEvents(store.database)).toHaveLength(60);
        store.database?.close();
        rmSync(folder, { recursive: true, force: true });
        if (over) break;
      }
    }
  });
});
