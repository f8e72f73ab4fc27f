import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../build/gallery/program.ts';
import { electronFlags } from '../../build/setup/electron-flags.mjs';
import { nl as dutch } from '../../electron/main/texts/nl.ts';
import { briefingZip, filesOf, smallBriefing } from '../unit/briefing/file/zips.ts';
import { barriersOn } from './support/barriers.ts';
import { answer, speak, textsOf } from './support/learner.ts';
import { pickInMenu } from './support/menu.ts';
import { packProef } from './support/packed.ts';
import { expect, test, type Page } from './support/program.ts';

const { install: texts } = textsOf('nl');

const fileIn = ({ userData }: Program, name: string): string => join(userData, name);
const stateIs = async (page: Page, state: string): Promise<void> =>
  expect(page.getByTestId('install')).toHaveAttribute('data-state', state);

/** Installs what is asked about, and waits until the page has begun anew at the briefing. */
async function go(page: Page): Promise<void> {
  await page.getByTestId('install-go').click();
  await stateIs(page, 'done');
  await page.evaluate(() => (document.documentElement.dataset['before'] = ''));
  await page.getByTestId('install-close').click();
  await page.locator('html[data-ready]:not([data-before])').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een proefbriefing');
}

/** Picks a file by the menu. */
async function pick(program: Program, file: string): Promise<void> {
  await program.running.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await pickInMenu(program, dutch.menu.install);
}

/** Starts the program a second time with a file, as a double click does. */
async function doubleClick({ userData }: Program, file: string): Promise<void> {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const second = spawn(
    process.env['LEIDRAAD_ELECTRON'] ?? 'electron',
    [...electronFlags(), project, file],
    { env: { ...process.env, LEIDRAAD_USER_DATA: userData }, stdio: 'ignore' },
  );
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
}

test('a briefing is installed by opening its file, and replaced by a newer one with progress kept', async ({
  program,
}) => {
  const [first, second] = [fileIn(program, 'een.leidraad'), fileIn(program, 'twee.leidraad')];
  await packProef(first, '1.1.0');
  await packProef(second, '1.2.0', (text) =>
    text.replace('title: De sluis gaat open', 'title: De sluis gaat wijd open'),
  );
  await speak(await program.start(), 'nl');
  await program.quit();
  const page = await program.start({ open: first });
  await stateIs(page, 'ready');
  await expect(page.getByRole('dialog')).toContainText(texts.standing.new);
  expect(await barriersOn(page)).toEqual([]);
  await go(page);

  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const picture = page.locator('figure img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await answer(page.getByTestId('question').first());
  await page.getByTestId('home').click();
  const progress = page.getByTestId('progress').first();
  const done = await progress.getAttribute('data-value');
  expect(Number(done)).toBeGreaterThan(0);

  await doubleClick(program, second);
  await stateIs(page, 'ready');
  await expect(page.getByRole('dialog')).toContainText(
    texts.standing.newer.replace('{here}', '1.1.0'),
  );
  await go(page);
  await expect(page.getByTestId('module-link').first()).toHaveText('De sluis gaat wijd open');
  await expect(progress).toHaveAttribute('data-value', done ?? '');
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('feedback').first()).toBeVisible();
  expect(await readdir(join(program.userData, 'briefings'))).toEqual(['proef']);
});

test('a briefing comes in by the menu and by dragging, and goes again without what was learned', async ({
  program,
}) => {
  const [newer, older] = [fileIn(program, 'nieuw.leidraad'), fileIn(program, 'oud.leidraad')];
  await packProef(newer, '2.0.0');
  await packProef(older, '1.9.9');
  const page = await program.start();
  await speak(page, 'nl');
  await pick(program, newer);
  await stateIs(page, 'ready');
  await go(page);
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await answer(page.getByTestId('question').first());
  await page.getByTestId('home').click();

  const bytes = [...(await readFile(older))];
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'oud.leidraad'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await stateIs(page, 'ready');
  await expect(page.getByRole('dialog')).toContainText(
    texts.standing.older.replace('{here}', '2.0.0'),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const entry = page.getByTestId('shelf-entry').and(page.locator('[data-id="proef"]'));
  await expect(entry).toContainText(texts.shelf.installed.replace('{version}', '2.0.0'));
  await entry.getByRole('button').click();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByTestId('remove-briefing').click();
  await expect(page.getByTestId('shelf-entry')).toHaveCount(0);
  expect(await readdir(join(program.userData, 'briefings'))).toEqual([]);
  await program.quit();

  const again = await program.start({ open: older });
  await stateIs(again, 'ready');
  await go(again);
  await again.getByTestId('continue').click();
  await expect(again.getByTestId('feedback').first()).toBeVisible();
});

test('a hostile file is refused in plain words, and nothing is written', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  const [unsafe, damaged] = [fileIn(program, 'unsafe.leidraad'), fileIn(program, 'kapot.leidraad')];
  const files = filesOf({ ...smallBriefing, '../../naast.md': 'x' });
  await writeFile(unsafe, await briefingZip({ files }));
  await writeFile(damaged, (await briefingZip()).slice(0, 400));
  for (const [file, said] of [
    [unsafe, '../../naast.md'],
    [damaged, texts.problem.damaged.replace('{file}', 'kapot.leidraad')],
  ] as const) {
    await pick(program, file);
    await stateIs(page, 'refused');
    await expect(page.getByRole('dialog')).toContainText(said);
    await page.getByTestId('install-close').click();
  }
  // Not even the folder for it.
  expect(await readdir(program.userData)).not.toContain('briefings');
  expect(await readdir(join(program.userData, '..'))).not.toContain('naast.md');
});
