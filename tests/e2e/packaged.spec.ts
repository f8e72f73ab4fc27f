import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { fuses } from '../../build/packaging/fuses.ts';
import {
  packagedExecutable,
  resourcesFolder,
  unpackedFolder,
} from '../../build/packaging/places.ts';
import { sizeOf, sizesLine } from '../../build/packaging/sizes.ts';
import { projectPackage, projectRoot } from '../../build/setup/places.mjs';
import { checklist } from './support/checklist/index.ts';
import { answer, stepOn } from './support/learner.ts';
import { packProef } from './support/packed.ts';
import { packagedFile } from './support/packaged-file.ts';
import { Packaged, usualDataFolder, whyNotPackaged } from './support/packaged.ts';

// One program, and one folder `data` beside it.
test.describe.configure({ mode: 'serial' });

let reason: string | null = null;
let home = '';

test.beforeAll(async () => {
  reason = await whyNotPackaged();
  if (reason !== null) process.stdout.write(`The packaged program is not tried: ${reason}\n`);
});
test.beforeEach(async () => {
  test.skip(reason !== null, reason ?? '');
  home = await mkdtemp(join(tmpdir(), 'leidraad-home-'));
});
test.afterEach(async () => {
  if (home) await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

test('the packaged program opens its own briefing, and keeps an answer', async () => {
  const dataFolder = join(home, 'elsewhere');
  const env = { LEIDRAAD_USER_DATA: dataFolder };
  let program = await Packaged.start({ home, dataFolder, env });
  await expect(program.page.getByTestId('module-link')).toHaveCount(9);
  await program.page.getByTestId('module-link').first().click();
  await program.page.getByTestId('next').click();
  await answer(program.page.getByTestId('question').first());
  const step = await stepOn(program.page);
  expect(await program.close()).toBe(0);

  program = await Packaged.start({ home, dataFolder, env });
  await program.page.getByTestId('continue').click();
  await expect(program.page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  await expect(program.page.getByTestId('feedback').first()).toBeVisible();
  expect(await program.close()).toBe(0);
});

test('with a folder for it beside the program, all data goes there', async () => {
  const dataFolder = join(unpackedFolder, 'data');
  await mkdir(dataFolder);
  try {
    const program = await Packaged.start({ home, dataFolder });
    await expect(program.page.getByTestId('module-link').first()).toBeVisible();
    expect(await program.close()).toBe(0);
    expect(await readdir(dataFolder)).toEqual(expect.arrayContaining(['people', 'device.json']));
    expect(existsSync(usualDataFolder(home))).toBe(false);
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('it opens a file with a briefing', async () => {
  const file = join(home, 'Mijn briefing é.leidraad');
  await packProef(file, '1.0.1');
  const dataFolder = usualDataFolder(home);
  const program = await Packaged.start({ home, dataFolder, args: [file] });
  const asked = program.page.getByTestId('install');
  await expect(asked).toHaveAttribute('data-state', 'ready');
  await program.page.getByTestId('install-go').click();
  await expect(asked).toHaveAttribute('data-state', 'done');
  expect(await readdir(join(dataFolder, 'briefings'))).toEqual(['proef']);
  expect(await program.close()).toBe(0);
});

test('it tells its version and what is in it', async () => {
  const program = await Packaged.start({ home, dataFolder: usualDataFolder(home) });
  await program.page.evaluate(() => (location.hash = '#/about'));
  const { version } = projectPackage();
  await expect(program.page.getByTestId('version')).toContainText(version);
  await expect(program.page.getByTestId('part').filter({ hasText: /^electron \d/ })).toBeVisible();
  expect(await readdir(join(resourcesFolder, 'licences'))).toEqual([
    'leidraad.txt',
    'third-party.txt',
  ]);
  expect(await program.close()).toBe(0);
});

test('what would open it to a developer does nothing', async () => {
  const dataFolder = usualDataFolder(home);
  const env = {
    LEIDRAAD_CONTENT: join(home, 'no-content'),
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--require=/nowhere.js --inspect=0',
  };
  const program = await Packaged.start({ home, dataFolder, env, args: ['--inspect=0'] });
  await expect(program.page.getByTestId('module-link')).toHaveCount(9);
  const listening = program.said.match(/Debugger listening|devtools:\/\/.*inspector/g);
  expect(listening).toBeNull();
  expect(await program.close()).toBe(0);
});

test('each point of Electron’s security checklist holds for it too', async () => {
  const program = await Packaged.start({ home, dataFolder: usualDataFolder(home) });
  for (const { number, title, inPage } of checklist) {
    await test.step(`${number}. ${title}`, async () => inPage?.(program.page));
  }
  // What no page can see was looked at in the shell that runs from source: this is the same one.
  for (const file of ['main/index.js', 'preload/learner.cjs', 'preload/audience.cjs']) {
    expect(packagedFile(file), file).toEqual(readFileSync(join(projectRoot, 'out', file)));
  }
  // https://docs.kernel.org/userspace-api/seccomp_filter.html: 2 is a filter, which only a sandbox sets.
  if (process.platform === 'linux') {
    const modes = (await program.renderers()).map(
      (pid) => /^Seccomp:\s*(\d)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
    );
    expect(modes.length).toBeGreaterThan(0);
    expect(modes.filter((mode) => mode !== '2')).toEqual([]);
  }
  expect(await program.close()).toBe(0);
});

test('its fuses are set as they should be', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable);
  const read = Object.entries(fuses).map(([name, { option }]) => [
    name,
    wire[option] === FuseState.ENABLE,
  ]);
  const wanted = Object.entries(fuses).map(([name, { isOn }]) => [name, isOn]);
  expect(read).toEqual(wanted);
});

test('it is hardly larger than the Electron that it is made with', async () => {
  const electron = join(process.env['LEIDRAAD_ELECTRON'] ?? '', '..');
  process.stdout.write(`${await sizesLine(unpackedFolder, electron)}\n`);
  expect((await sizeOf(unpackedFolder)) / (await sizeOf(electron))).toBeLessThan(1.1);
});
