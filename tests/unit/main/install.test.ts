import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { installSchema, type Install } from '../../../electron/contract/briefing-files.ts';
import { mostInstalled } from '../../../electron/contract/briefing-limits.ts';
import { Arrivals, packedFileIn, packedFileOf } from '../../../electron/main/briefings/arrivals.ts';
import { installBriefing } from '../../../electron/main/briefings/install.ts';
import type { Shelf } from '../../../electron/main/briefings/shelf.ts';
import { mendShelf } from '../../../electron/main/briefings/swap.ts';
import { done } from '../../../electron/main/ipc/answer.ts';
import { handlersOn } from './support/briefings.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let shelf: Shelf;

const bytes = (text: string) => new TextEncoder().encode(text);
const briefing = (change: Partial<Install> = {}, more: Record<string, string> = {}): Install => ({
  id: 'pact',
  version: '1.0.0',
  files: Object.entries({ 'briefing.yaml': 'id: pact', 'nl/01-a.md': 'a', ...more }).map(
    ([path, text]) => ({ path, bytes: bytes(text) }),
  ),
  ...change,
});
const namesIn = (folder: string) => readdirSync(folder).toSorted();

function writeOwn(path: string, text: string): void {
  const file = join(shelf.own, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  const root = temporaryFolder();
  shelf = { own: join(root, 'content'), installed: join(root, 'data/briefings') };
  writeOwn('grens/briefing.yaml', 'id: grens');
  writeOwn('pact/briefing.yaml', 'id: pact');
  writeOwn('pact/nl/01-a.md', 'of the program');
});

describe('a briefing that is installed', () => {
  it('is written byte for byte, and listed and read in the place of the program’s own', async () => {
    const { handlers } = handlersOn(shelf);
    expect(await handlers.install(briefing({ version: '1.2.0' }))).toEqual(done(undefined));
    expect(readFileSync(join(shelf.installed, 'pact/nl/01-a.md'), 'utf8')).toBe('a');
    expect(await handlers.list(undefined)).toEqual(
      done([
        { id: 'grens', isOwn: true, installed: null },
        { id: 'pact', isOwn: true, installed: { version: '1.2.0', mayBeOvertaken: false } },
      ]),
    );
    const text = (path: string, its: string) => ({ path, text: its });
    expect(await handlers.read({ id: 'pact' })).toMatchObject({
      value: { texts: [text('briefing.yaml', 'id: pact'), text('nl/01-a.md', 'a')] },
    });
    expect(await handlers.read({ id: 'pact', own: true })).toMatchObject({
      value: { texts: [text('briefing.yaml', 'id: pact'), text('nl/01-a.md', 'of the program')] },
    });
  });

  it('may be overtaken when another version of the program starts', async () => {
    await handlersOn(shelf).handlers.install(briefing({ id: 'a-first' }));
    const { handlers } = handlersOn(shelf, { appVersion: '0.2.0' });
    const listed = await handlers.list(undefined);
    // The program's own come first.
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['grens', 'pact', 'a-first']);
    expect(listed.ok && listed.value[2]).toMatchObject({
      isOwn: false,
      installed: { mayBeOvertaken: true },
    });
  });

  it('takes the place of an earlier one as a whole', async () => {
    const { handlers } = handlersOn(shelf);
    await handlers.install(briefing({}, { 'nl/02-b.md': 'goes' }));
    await handlers.install(briefing({ version: '2.0.0' }, { 'nl/03-c.md': 'comes' }));
    expect(namesIn(join(shelf.installed, 'pact/nl'))).toEqual(['01-a.md', '03-c.md']);
    expect(namesIn(shelf.installed)).toEqual(['pact']);
  });

  it('can be removed, and the program’s own is back', async () => {
    const { handlers } = handlersOn(shelf);
    await handlers.install(briefing());
    expect(await handlers.remove({ id: 'pact' })).toEqual(done(undefined));
    expect(namesIn(shelf.installed)).toEqual([]);
    expect(JSON.stringify(await handlers.read({ id: 'pact' }))).toContain('of the program');
    expect(await handlers.remove({ id: 'pact' })).toMatchObject({
      refusal: { code: 'unknown-briefing' },
    });
    expect(existsSync(join(shelf.own, 'pact/briefing.yaml'))).toBe(true);
  });

  it('is of the oldest version when someone put it there by hand', async () => {
    mkdirSync(join(shelf.installed, 'eigen'), { recursive: true });
    writeFileSync(join(shelf.installed, 'eigen/briefing.yaml'), '');
    const listed = await handlersOn(shelf).handlers.list(undefined);
    expect(listed.ok && listed.value.at(-1)).toMatchObject({
      id: 'eigen',
      installed: { version: '0' },
    });
  });
});

describe('what may not be written', () => {
  it.each([
    '../pact.md',
    '/etc/pact.md',
    'nl/../../pact.md',
    'nl\\..\\pact.md',
    'C:/pact.md',
    'nl//a.md',
    'nl/./a.md',
    '.installed.json',
    'nl/.hidden.md',
    'nl/aux.md',
    'nl/a .md/b.md ',
    'start.sh',
    'media/page.html',
    'nl/plate.svg',
    'NL/01-A.md',
    'a/b/c/d/e/f/g/h/deep.md',
  ])('is refused, and nothing is: %j', async (path) => {
    const { handlers } = handlersOn(shelf);
    expect(await handlers.install(briefing({}, { [path]: 'x' }))).toMatchObject({
      refusal: { code: 'briefing-not-allowed' },
    });
    expect(existsSync(shelf.installed)).toBe(false);
  });

  it('is what is no briefing, or too large', async () => {
    const { handlers } = handlersOn(shelf);
    const refusal = { refusal: { code: 'briefing-not-allowed' } };
    const files = [{ path: 'nl/01-a.md', bytes: bytes('a') }];
    expect(await handlers.install(briefing({ files }))).toMatchObject(refusal);
    const large = { path: 'media/a.png', bytes: new Uint8Array(mostInstalled.bytes) };
    const all = [...briefing().files, large];
    expect(await handlers.install(briefing({ files: all }))).toMatchObject(refusal);
  });

  it('is never outside its folder, whatever the path', async () => {
    const { handlers } = handlersOn(shelf);
    const before = namesIn(join(shelf.own, '..'));
    const piece = fc.constantFrom(
      '..',
      '.',
      '',
      'nl',
      'a.md',
      'media',
      'C:',
      '\\',
      '~',
      'con',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        await handlers.install(briefing({}, { [pieces.join('/') + '.md']: 'x' }));
        // The folder for what is installed is made with the first thing that may be written.
        const beside = namesIn(join(shelf.own, '..')).filter((name) => name !== 'data');
        expect(beside).toEqual(before);
        const inside = existsSync(shelf.installed) ? namesIn(shelf.installed) : [];
        expect(inside.filter((name) => name !== 'pact')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not even fit the contract where it is no bytes, or an id with path parts', () => {
    const [first] = briefing().files;
    expect(installSchema.safeParse(briefing()).success).toBe(true);
    expect(installSchema.safeParse(briefing({ id: '../pact' })).success).toBe(false);
    const text = { ...briefing(), files: [{ ...first, bytes: 'text' }] };
    expect(installSchema.safeParse(text).success).toBe(false);
  });
});

describe('a disk that does not take it', () => {
  it('leaves the earlier one, and says so', async () => {
    const { handlers } = handlersOn(shelf);
    await handlers.install(briefing());
    // A file where the folder would come is what even root cannot write through.
    rmSync(shelf.installed, { recursive: true });
    writeFileSync(shelf.installed, '');
    expect(await handlers.install(briefing())).toMatchObject({
      refusal: { code: 'store-read-only' },
    });
  });

  it('leaves nothing half-written', async () => {
    const { log } = quietLog();
    await installBriefing(shelf.installed, briefing(), '1', log);
    const twice = { path: 'nl/01-a.md', bytes: bytes('again') };
    const broken = { ...briefing({ version: '2.0.0' }), files: [...briefing().files, twice] };
    await expect(installBriefing(shelf.installed, broken, '1', log)).rejects.toThrow(/EEXIST/);
    expect(namesIn(shelf.installed)).toEqual(['pact']);
    expect(readFileSync(join(shelf.installed, 'pact/.installed.json'), 'utf8')).toContain('1.0.0');
  });
});

describe('after a power cut', () => {
  it('the earlier one comes back, and what was half is gone', async () => {
    const { handlers, log } = handlersOn(shelf);
    await handlers.install(briefing());
    renameSync(join(shelf.installed, 'pact'), join(shelf.installed, '.old-pact'));
    mkdirSync(join(shelf.installed, '.new-abc/nl'), { recursive: true });
    mendShelf(shelf.installed, log);
    expect(namesIn(shelf.installed)).toEqual(['pact']);
  });

  it('the one that was there no more does not come back', async () => {
    const { handlers, log } = handlersOn(shelf);
    await handlers.install(briefing());
    mkdirSync(join(shelf.installed, '.old-pact'));
    mendShelf(shelf.installed, log);
    expect(namesIn(shelf.installed)).toEqual(['pact']);
    expect(existsSync(join(shelf.installed, 'pact/briefing.yaml'))).toBe(true);
  });

  it('a folder that is not there needs nothing', () => {
    const { log, lines } = quietLog();
    mendShelf(shelf.installed, log);
    expect(lines).toEqual([]);
  });
});

describe('a file with a briefing', () => {
  it('is found on the command line, and what looks like one is not', () => {
    expect(packedFileIn(['leidraad', 'C:\\a\\Pact.LEIDRAAD'])).toBe('C:\\a\\Pact.LEIDRAAD');
    expect(packedFileIn(['electron', '.', '/tmp/pact.leidraad', '--flag'])).toBe(
      '/tmp/pact.leidraad',
    );
    expect(packedFileIn(['/opt/my.leidraad'])).toBeNull();
    expect(packedFileIn(['leidraad', '--file=x.leidraad', 'notes.md'])).toBeNull();
  });

  it('is handed over by a second start, and nothing else is', () => {
    expect(packedFileOf({ file: '/a.leidraad' })).toBe('/a.leidraad');
    expect([{ file: null }, { file: 3 }, {}, null, 'x'].map(packedFileOf)).toEqual(
      Array(5).fill(null),
    );
  });

  it('is announced, and taken once', () => {
    let announced = 0;
    const arrivals = new Arrivals(() => (announced += 1));
    expect(arrivals.take()).toBeNull();
    arrivals.add('/a.leidraad');
    arrivals.add('/b.leidraad');
    expect(announced).toBe(2);
    expect(arrivals.take()).toBe('/b.leidraad');
    expect(arrivals.take()).toBeNull();
  });

  it('is handed over as it lies there, by its name', async () => {
    const file = join(temporaryFolder(), 'pact.leidraad');
    writeFileSync(file, bytes('any'));
    const { handlers } = handlersOn(shelf, {
      takeArrival: () => file,
      askWhichFile: async () => ({ path: file }),
    });
    const arrived = done({ arrived: true, name: 'pact.leidraad', bytes: bytes('any') });
    expect(await handlers.take(undefined)).toEqual(arrived);
    expect(await handlers.pick(undefined)).toEqual(arrived);
    expect(await handlersOn(shelf).handlers.take(undefined)).toEqual(done({ arrived: false }));
  });

  it.each([
    ['file-too-large', 'x'.repeat(1001)],
    ['file-not-read', null],
  ])('is refused by type when it cannot be: %s', async (code, text) => {
    const file = join(temporaryFolder(), 'pact.leidraad');
    if (text !== null) writeFileSync(file, text);
    const { handlers, lines } = handlersOn(shelf, { takeArrival: () => file });
    expect(await handlers.take(undefined)).toMatchObject({ refusal: { code } });
    expect(lines.join()).not.toContain(file);
  });
});
