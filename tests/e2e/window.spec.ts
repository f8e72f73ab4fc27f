import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nl as dutch } from '../../electron/main/texts/nl.ts';
import { en as english } from '../../electron/main/texts/en.ts';
import type { Program } from '../../build/gallery/program.ts';
import { speak, textsOf } from './support/learner.ts';
import { menuLabels, pickInMenu } from './support/menu.ts';
import { expect, test, type Page } from './support/program.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boundsOf = ({ running }: Program): Promise<Box | undefined> =>
  running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

/** Whether the window lies wholly on one of the displays. */
async function isOnADisplay(program: Program): Promise<boolean> {
  const areas = await program.running.evaluate(({ screen }) =>
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const box = await boundsOf(program);
  if (!box) throw new Error('There is no window');
  return areas.some(
    (area) =>
      box.x >= area.x &&
      box.y >= area.y &&
      box.x + box.width <= area.x + area.width &&
      box.y + box.height <= area.y + area.height,
  );
}

test('size and place come back', async ({ program }) => {
  await program.start();
  const wanted: Box = { x: 120, y: 70, width: 900, height: 640 };
  await program.running.evaluate(({ BrowserWindow }, box) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(box);
  }, wanted);
  await expect.poll(() => boundsOf(program)).toEqual(wanted);
  await program.quit();
  await program.start();
  expect(await boundsOf(program)).toEqual(wanted);
});

for (const [what, box] of [
  ['on a display that is gone', { x: 5000, y: 5000, width: 900, height: 640 }],
  ['half off the display', { x: -400, y: 800, width: 900, height: 640 }],
  ['larger than the display', { x: 0, y: 0, width: 9000, height: 9000 }],
] as const) {
  test(`a window that was left ${what} opens wholly on one`, async ({ program }) => {
    await program.start();
    await program.quit();
    const file = join(program.userData, 'device.json');
    const device = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...device, bounds: { ...box, isMaximised: false } }));
    await program.start();
    expect(await isOnADisplay(program)).toBe(true);
  });
}

test('a second start brings the first window to the front, and ends', async ({ program }) => {
  await program.start();
  const isVisible = (): Promise<boolean | undefined> =>
    program.running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await program.running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await expect.poll(isVisible).toBe(false);

  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const second = spawn(
    process.env['LEIDRAAD_ELECTRON'] ?? 'electron',
    [...(asRoot ? ['--no-sandbox'] : []), project],
    { env: { ...process.env, LEIDRAAD_USER_DATA: program.userData }, stdio: 'ignore' },
  );
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(isVisible).toBe(true);
  expect(program.running.windows()).toHaveLength(1);
});

for (const [language, { menu }] of [
  ['nl', dutch],
  ['en', english],
] as const) {
  test(`the native menu has the usual entries, ${language}`, async ({ program }) => {
    test.skip(process.platform === 'darwin', 'On macOS the program’s own menu stands for File.');
    const page = await program.start();
    // To the other language and back, so that what shows was switched and not found.
    await speak(page, language === 'nl' ? 'en' : 'nl');
    await speak(page, language);
    const shown = (label: string): string => label.replace('&', '');
    const { file, edit, view, go, help } = menu;
    const expected = {
      [shown(file)]: [menu.install, menu.settings, menu.quit],
      [shown(edit)]: [menu.undo, menu.redo, menu.cut, menu.copy, menu.paste, menu.selectAll],
      [shown(view)]: [menu.zoomIn, menu.zoomOut, menu.resetZoom, menu.fullScreen, menu.devTools],
      [shown(go)]: [menu.home, menu.present, menu.search, menu.back, menu.forward],
      [shown(help)]: [menu.logFolder, menu.dataFolder, menu.about],
    };
    await expect.poll(() => menuLabels(program)).toEqual(expected);
  });
}

test('the menu leads to the settings, home, back and forward', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  const { menu } = dutch;
  const settings = page.getByRole('heading', { name: textsOf('nl').settings.title });
  await pickInMenu(program, menu.settings);
  await expect(settings).toBeVisible();
  await pickInMenu(program, menu.home);
  await expect(page.getByTestId('module-link').first()).toBeVisible();
  await pickInMenu(program, menu.back);
  await expect(settings).toBeVisible();
  await pickInMenu(program, menu.forward);
  await expect(page.getByTestId('module-link').first()).toBeVisible();
});

test('the menu zooms in, out, and back to the normal size', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  const { menu } = dutch;
  const width = (): Promise<number> => page.evaluate(() => window.innerWidth);
  const normal = await width();
  await pickInMenu(program, menu.zoomIn);
  await expect.poll(width).toBeLessThan(normal);
  await pickInMenu(program, menu.resetZoom);
  await expect.poll(width).toBe(normal);
  await pickInMenu(program, menu.zoomOut);
  await expect.poll(width).toBeGreaterThan(normal);
});

test('dark is dark to the window too, and stays so', async ({ program }) => {
  const isDark = (): Promise<boolean> =>
    program.running.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const source = (): Promise<string> =>
    program.running.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  const { settings } = textsOf('nl');
  let page = await program.start();
  await speak(page, 'nl');
  await page.getByRole('link', { name: settings.title }).click();
  const choose = (label: string): Promise<void> => page.getByText(label, { exact: true }).click();
  await choose(settings.themes.light);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect.poll(source).toBe('light');
  expect(await isDark()).toBe(false);
  const light = await paper(page);
  await choose(settings.themes.dark);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(source).toBe('dark');
  expect(await isDark()).toBe(true);
  expect(await paper(page)).not.toBe(light);
  await program.quit();

  page = await program.start();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await source()).toBe('dark');
});

test('the size of the text stays as it was set', async ({ program }) => {
  const size = (page: Page) =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const { settings } = textsOf('nl');
  let page = await program.start();
  await speak(page, 'nl');
  const normal = await size(page);
  await page.getByRole('link', { name: settings.title }).click();
  await page.getByText('150%', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '150%' })).toBeChecked();
  await expect.poll(() => size(page)).toBeCloseTo(normal * 1.5);
  await program.quit();

  page = await program.start();
  expect(await size(page)).toBeCloseTo(normal * 1.5);
  await page.getByRole('link', { name: settings.title }).click();
  await expect(page.getByRole('radio', { name: '150%' })).toBeChecked();
});
