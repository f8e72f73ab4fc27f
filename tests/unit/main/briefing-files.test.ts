import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { longestFile } from '../../../renderer/briefing/source.ts';
import { handlersOn } from './support/briefings.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let root: string;
let lines: string[];

function handlers() {
  const made = handlersOn({ own: root, installed: join(root, 'nothing-yet') });
  lines = made.lines;
  return made.handlers;
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = temporaryFolder();
  write('pact/briefing.yaml', '\uFEFFid: pact');
  write('pact/nl/02-b.md', 'b');
  write('pact/nl/01-a.md', 'a');
  write('pact/media/route.svg', '<svg/>');
  write('pact/media/deep/photo.jpg', '');
  write('pact/media/portrait.jpeg', '');
  write('pact/media/virus.exe', '');
  write('pact/nl/stray.svg', '<svg/>');
  write('pact/.git/config.yaml', 'hidden');
  write('guide/README.md', 'no briefing');
  write('bad name/briefing.yaml', '');
});

describe('briefings', () => {
  it('are the folders with a briefing.yaml and an id for a name', async () => {
    write('other/briefing.yaml', '');
    symlinkSync(join(root, 'pact'), join(root, 'linked'));
    mkdirSync(join(root, 'folder/briefing.yaml'), { recursive: true });
    expect(await handlers().list(undefined)).toEqual({
      ok: true,
      value: [
        { id: 'other', isOwn: true, installed: null },
        { id: 'pact', isOwn: true, installed: null },
      ],
    });
  });

  it('are refused by type, and logged, when their folder is gone', async () => {
    root = join(root, 'gone');
    expect(await handlers().list(undefined)).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-briefing' },
    });
    expect(lines.join()).toContain('cannot be read');
  });

  it('are read as they lie there, without the byte order mark', async () => {
    expect(await handlers().read({ id: 'pact' })).toEqual({
      ok: true,
      value: {
        texts: [
          { path: 'briefing.yaml', text: 'id: pact' },
          { path: 'media/route.svg', text: '<svg/>' },
          { path: 'nl/01-a.md', text: 'a' },
          { path: 'nl/02-b.md', text: 'b' },
        ],
        media: ['media/deep/photo.jpg', 'media/portrait.jpeg', 'media/route.svg'],
      },
    });
  });

  it('are the same to the author’s check, which the program would refuse or not show', async () => {
    const read = await handlers().read({ id: 'pact' });
    const [seen] = await readBriefings(join(root, 'pact'));
    expect(read).toEqual({ ok: true, value: seen?.files });
    expect(seen).toMatchObject({ id: 'pact', refusal: null });
    write('pact/1/2/3/4/5/6/7/8/deep.md', '');
    expect(await handlers().read({ id: 'pact' })).toMatchObject({ ok: false });
    const refused = (await readBriefings(root)).find(({ id }) => id === 'pact');
    expect(refused?.refusal).toMatch(/too deep/);
  });

  it('do not read through a link', async () => {
    writeFileSync(join(root, 'secret.md'), 'secret');
    symlinkSync(join(root, 'secret.md'), join(root, 'pact/nl/03-c.md'));
    symlinkSync(join(root, 'guide'), join(root, 'pact/en'));
    expect(JSON.stringify(await handlers().read({ id: 'pact' }))).not.toMatch(/secret|no briefing/);
  });

  it.each(['guide', 'nobody', 'linked'])('refuse %s, which is none', async (id) => {
    expect(await handlers().read({ id })).toMatchObject({
      refusal: { code: 'unknown-briefing' },
    });
  });

  it('are read with a text of ten megabytes, and of that the beginning alone', async () => {
    write('pact/nl/large.md', 'é'.repeat(5 * 1024 * 1024));
    const read = await handlers().read({ id: 'pact' });
    const texts = read.ok ? read.value.texts : [];
    expect(texts.map(({ path }) => path)).toContain('nl/01-a.md');
    const large = texts.find(({ path }) => path === 'nl/large.md')?.text;
    expect(large).toBe('é'.repeat(1024 * 1024));
    expect(large?.length).toBeGreaterThan(longestFile);
  });

  it('refuse texts of over 50 MB together', async () => {
    for (let n = 0; n < 26; n += 1) write(`pact/nl/large-${n}.md`, 'x'.repeat(2 * 1024 * 1024));
    expect(await handlers().read({ id: 'pact' })).toMatchObject({
      refusal: { code: 'unknown-briefing', detail: 'the texts are over 50 MB' },
    });
  });
});
