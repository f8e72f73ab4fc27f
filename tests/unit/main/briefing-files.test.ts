import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { briefingsHandlers } from '../../../electron/main/ipc/briefings.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let root: string;

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
    expect(await briefingsHandlers(root).list(undefined)).toEqual({
      ok: true,
      value: [{ id: 'other' }, { id: 'pact' }],
    });
  });

  it('are read as they lie there, without the byte order mark', async () => {
    expect(await briefingsHandlers(root).read({ id: 'pact' })).toEqual({
      ok: true,
      value: {
        texts: [
          { path: 'briefing.yaml', text: 'id: pact' },
          { path: 'nl/01-a.md', text: 'a' },
          { path: 'nl/02-b.md', text: 'b' },
        ],
        media: ['media/deep/photo.jpg', 'media/route.svg'],
      },
    });
  });

  it('do not read through a link', async () => {
    writeFileSync(join(root, 'secret.md'), 'secret');
    symlinkSync(join(root, 'secret.md'), join(root, 'pact/nl/03-c.md'));
    symlinkSync(join(root, 'guide'), join(root, 'pact/en'));
    expect(JSON.stringify(await briefingsHandlers(root).read({ id: 'pact' }))).not.toMatch(
      /secret|no briefing/,
    );
  });

  it.each(['guide', 'nobody', 'linked'])('refuse %s, which is none', async (id) => {
    expect(await briefingsHandlers(root).read({ id })).toMatchObject({
      refusal: { code: 'unknown-briefing' },
    });
  });

  it('refuse a text over 2 MB', async () => {
    write('pact/nl/large.md', 'x'.repeat(2 * 1024 * 1024 + 1));
    expect(await briefingsHandlers(root).read({ id: 'pact' })).toMatchObject({
      refusal: { code: 'unknown-briefing', detail: 'nl/large.md is over 2 MB' },
    });
  });

  it('refuse texts of over 50 MB together', async () => {
    for (let n = 0; n < 26; n += 1) write(`pact/nl/large-${n}.md`, 'x'.repeat(2 * 1024 * 1024));
    expect(await briefingsHandlers(root).read({ id: 'pact' })).toMatchObject({
      refusal: { code: 'unknown-briefing', detail: 'the texts are over 50 MB' },
    });
  });
});
