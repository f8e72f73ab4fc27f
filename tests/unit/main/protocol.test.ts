import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shelf } from '../../../electron/main/briefings/shelf.ts';
import type { Log } from '../../../electron/main/log/log.ts';
import { answerBriefing } from '../../../electron/main/protocol/briefing.ts';
import { fileBelow, isBelow, partsOf } from '../../../electron/main/protocol/confine.ts';
import { answerProgram } from '../../../electron/main/protocol/program.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let root: string;
let pages: string;
let content: string;
let shelf: Shelf;
let log: Log;
let lines: string[];

beforeEach(() => {
  ({ log, lines } = quietLog());
  root = temporaryFolder();
  pages = join(root, 'pages');
  content = join(root, 'content');
  shelf = { own: content, installed: join(root, 'installed') };
  const files = {
    'secret.html': 'secret',
    'secret.svg': 'secret',
    'pages/index.html': '<h1>page</h1>',
    'pages/assets/main.js': '1',
    'pages/assets/notes.txt': 'not served',
    'pages-b/index.html': 'neighbour',
    'content/Pact-24/briefing.yaml': 'id: x',
    'content/Pact-24/media/route een.svg': '<svg/>',
    'content/Pact-24/media/deep/photo.PNG': 'png',
    'content/Pact-24/media/notes.md': 'text',
    'content/2024/media/a.svg': '<svg/>',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(root, 'secret.html'), join(pages, 'leak.html'));
  symlinkSync(join(root, 'secret.svg'), join(content, 'Pact-24/media/leak.svg'));
  mkdirSync(join(root, 'outside/media'), { recursive: true });
  writeFileSync(join(root, 'outside/media/a.svg'), 'secret');
  symlinkSync(join(root, 'outside'), join(content, 'linked'));
});

/** Ways out that must all be closed. */
const escapes = [
  '../secret.html',
  '..%2fsecret.html',
  '%2e%2e/secret.html',
  '%2e%2e%2fsecret.html',
  '%252e%252e/secret.html',
  'assets/../../secret.html',
  'assets/%2e%2e/%2e%2e/secret.html',
  '..\\secret.html',
  '..%5csecret.html',
  '//secret.html',
  '/%2fetc/passwd',
  'C:/Windows/win.ini',
  'index.html%00.svg',
  'leak.html',
  '../pages-b/index.html',
  '%',
  '',
  '.',
  'assets',
  'assets/',
];

describe('confinement', () => {
  it.each(escapes)('closes %s', async (path) => {
    const found = await fileBelow(pages, [], path, log);
    // A folder lies inside but is no file; whoever reads it gets nothing.
    if (path === 'assets') expect(found).toBe(join(pages, 'assets'));
    else expect(found).toBeNull();
  });

  it('finds what is there', async () => {
    expect(await fileBelow(pages, [], '/assets/main.js', log)).toBe(join(pages, 'assets/main.js'));
  });

  it('does not take a neighbour for a child', () => {
    expect(isBelow('/a/pages', '/a/pages-b/x')).toBe(false);
    expect(isBelow('/a/pages', '/a/pages')).toBe(false);
    expect(isBelow('/a/pages', '/a/pages/..x')).toBe(true);
  });

  it('never takes a path apart into a way up', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        for (const part of partsOf(path) ?? []) expect(part).not.toMatch(/^\.{0,2}$|[/\\:\0]/);
      }),
    );
  });
});

describe('app://', () => {
  it('serves the pages with their type, under the policy', async () => {
    for (const path of ['', 'index.html', 'index.html?x#y']) {
      const response = await answerProgram(pages, `app://leidraad/${path}`, log);
      expect(await response.text()).toBe('<h1>page</h1>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    ...escapes
      .filter((path) => path !== '' && path !== '.')
      .map((path) => `app://leidraad/${path}`),
    'app://leidraad/assets/notes.txt',
    'app://leidraad/home',
    'app://other/index.html',
    'https://leidraad/index.html',
    'nonsense',
  ])('does not serve %s', async (address) => {
    const response = await answerProgram(pages, address, log);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});

describe('briefing://', () => {
  it.each([
    ['briefing://Pact-24/media/route een.svg', 'image/svg+xml; charset=utf-8'],
    ['briefing://Pact-24/media/route%20een.svg', 'image/svg+xml; charset=utf-8'],
    ['briefing://Pact-24/media/deep/photo.PNG', 'image/png'],
    ['briefing://2024/media/a.svg', 'image/svg+xml; charset=utf-8'],
  ])('serves the picture %s', async (address, type) => {
    const response = await answerBriefing(shelf, address, log);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBe('app://leidraad');
  });

  it.each([
    'briefing://Pact-24/briefing.yaml',
    'briefing://Pact-24/media/notes.md',
    'briefing://Pact-24/media/../briefing.yaml',
    'briefing://Pact-24/media/leak.svg',
    'briefing://linked/media/a.svg',
    'briefing://../media/secret.svg',
    'briefing://Pact-24%2f../media/a.svg',
    'briefing://nobody/media/a.svg',
    'briefing://Pact-24/media/',
    'briefing://Pact-24/media/deep',
    ...escapes.map((path) => `briefing://Pact-24/media/${path.replace('.html', '.svg')}`),
  ])('does not serve %s', async (address) => {
    expect((await answerBriefing(shelf, address, log)).status).toBe(404);
  });
});

it('a briefing that was installed has its own pictures, and none of the one it took the place of', async () => {
  mkdirSync(join(shelf.installed, 'Pact-24/media'), { recursive: true });
  writeFileSync(join(shelf.installed, 'Pact-24/briefing.yaml'), '');
  writeFileSync(join(shelf.installed, 'Pact-24/media/nieuw.svg'), '<svg id="new"/>');
  const found = await answerBriefing(shelf, 'briefing://Pact-24/media/nieuw.svg', log);
  expect(await found.text()).toBe('<svg id="new"/>');
  const old = await answerBriefing(shelf, 'briefing://Pact-24/media/deep/photo.PNG', log);
  expect(old.status).toBe(404);
});

describe('a file that cannot be read', () => {
  it('is not found, and the log says why', async () => {
    // A folder is what even root cannot read as a file.
    mkdirSync(join(content, 'Pact-24/media/folder.svg'));
    const response = await answerBriefing(shelf, 'briefing://Pact-24/media/folder.svg', log);
    expect(response.status).toBe(404);
    expect(lines).toEqual([expect.stringContaining('folder.svg')]);
  });

  it('is worth a line in the log on the way there too', async () => {
    symlinkSync('circle.svg', join(content, 'Pact-24/media/circle.svg'));
    await answerBriefing(shelf, 'briefing://Pact-24/media/circle.svg', log);
    expect(lines).toEqual([expect.stringContaining('circle.svg')]);
  });

  it('is none when it is not there', async () => {
    await answerBriefing(shelf, 'briefing://Pact-24/media/nothing.svg', log);
    await answerProgram(pages, 'app://leidraad/nothing.js', log);
    expect(lines).toEqual([]);
  });
});
