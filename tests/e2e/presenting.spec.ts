import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl as dutch } from '../../electron/main/texts/nl.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { pickInMenu } from './support/menu.ts';
import type { Program } from '../../build/gallery/program.ts';
import { expect, test, type Page } from './support/program.ts';

const texts = textsOf('nl');

/** What the shell holds: it is what the audience sees, and what comes back after a kill. */
const presented = (page: Page) =>
  page.evaluate(async () => {
    const state = await window.leidraad.presenting.state();
    return state.ok ? state.value.presentation : null;
  });

/** The presentation's slide and how much of it is shown. */
const place = async (page: Page): Promise<string> => {
  const now = await presented(page);
  return `${now?.slide} ${now?.shown}`;
};

/** The audience's window, as soon as it shows something. */
async function audienceOf({ running }: Program): Promise<Page> {
  const isAudience = (page: Page): boolean => page.url().includes('audience');
  await expect.poll(() => running.windows().some(isAudience)).toBe(true);
  const page = running.windows().find(isAudience);
  if (!page) throw new Error('The audience has no window');
  await page.getByTestId('audience-slide').waitFor();
  return page;
}

/** Gives the console's window this size; the audience has one too. */
async function resize({ running }: Program, page: Page, width: number, height: number) {
  await running.evaluate(
    ({ BrowserWindow }, size) => {
      const windows = BrowserWindow.getAllWindows();
      const own = windows.find(({ webContents }) => webContents.getURL().includes('index.html'));
      own?.setContentSize(...size);
    },
    [width, height] as [number, number],
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

/** Opens the Present screen from home, in Dutch unless a test wants it otherwise. */
async function openPresent(page: Page, language: 'nl' | 'en' = 'nl'): Promise<void> {
  await speak(page, language);
  await page.getByTestId('present').click();
  await page.getByTestId('start').waitFor();
}

/** Leaves all out but the first module, and puts its first question on the agenda. */
async function chooseFirstModule(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.present.choose.none }).click();
  await page.getByTestId('choose-module').first().click();
  await page.locator('button[aria-expanded]').first().click();
  await page.locator('[data-test="choose-item"][data-id*="?"]:visible').first().click();
}

/** Goes to the first question of the presentation. */
async function toQuestion(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.locator('[data-test="grid-slide"][data-id*="?"]').first().click();
  await page.getByTestId('room-option').first().waitFor();
}

test('a briefer chooses, keeps the agenda, presents by keys, counts hands and saves the counts', async ({
  program,
}) => {
  const page = await program.start();
  await openPresent(page);
  await chooseFirstModule(page);
  await page.getByRole('textbox', { name: texts.present.time.there }).fill('20');
  await page.keyboard.press('Enter');
  await page.getByTestId('agenda-name').fill('Teamoverleg');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('saved-agenda')).toContainText('Teamoverleg');

  // The second thing is dragged to the top.
  const items = page.getByTestId('agenda-item');
  const dragged = await items.nth(1).getAttribute('data-id');
  await items.nth(2).scrollIntoViewIfNeeded();
  const [from, to] = [await items.nth(1).boundingBox(), await items.first().boundingBox()];
  if (!from || !to) throw new Error('The agenda is not in sight');
  await page.mouse.move(from.x + 12, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 12, to.y + 2, { steps: 6 });
  await page.mouse.up();
  await expect(items.first()).toHaveAttribute('data-id', dragged ?? '');

  const steps = await items.count();
  await page.keyboard.press('F5');
  await expect(page.getByTestId('presenter-clock')).toBeVisible();
  expect(await presented(page)).toMatchObject({ slide: 'cover', agenda: { name: 'Teamoverleg' } });
  expect((await presented(page))?.agenda.items).toHaveLength(steps);

  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toMatch(/ 0$/);
  expect(await place(page)).not.toMatch(/^cover/);
  const first = await place(page);
  const audience = await audienceOf(program);
  const slide = audience.getByTestId('audience-slide');
  await expect(slide).toHaveAttribute('data-id', first.replace(/ 0$/, ''));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).not.toBe(first);
  const second = await place(page);
  await audience.keyboard.press('PageUp');
  await expect.poll(() => place(page)).toBe(first);
  await audience.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe(second);
  await page.keyboard.press('b');
  await expect.poll(async () => (await presented(page))?.blank).toBe('black');
  await page.keyboard.press('.');
  await expect.poll(async () => (await presented(page))?.blank).toBeNull();
  await page.keyboard.press('End');
  await expect(page.getByTestId('presenter-next')).toBeVisible();

  await toQuestion(page);
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+Digit1');
  await page.getByTestId('hands-field').nth(1).fill('12');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('hands')).toContainText('13');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toMatch(/\?\S+ 2$/);
  await expect(slide).toHaveAttribute('data-shown', '2');
  await expect(slide).toContainText('12');

  await page.keyboard.press('Escape');
  const given = page.getByTestId('given');
  await given.getByText('1 vraag geteld').click();
  const file = join(program.userData, 'tellingen.csv');
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await given.getByTestId('save-csv').click();
  await expect(given.getByText(file)).toBeVisible();
  const rows = (await readFile(file, 'utf8')).split('\r\n');
  expect(rows[0]).toContain('presentatie,datum');
  expect(rows.filter((row) => /^Teamoverleg,\d{4}-\d\d-\d\d /.test(row)).length).toBeGreaterThan(1);
  expect(rows.filter((row) => /,12,(ja|nee)$/.test(row))).toHaveLength(1);
});

test('a presentation that was killed comes back, with its clock and its hands', async ({
  program,
}) => {
  let page = await program.start();
  await openPresent(page);
  await chooseFirstModule(page);
  await page.keyboard.press('F5');
  await page.getByTestId('presenter-clock').waitFor();
  await toQuestion(page);
  await page.keyboard.press('1');
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toMatch(/ 1$/);
  const before = await presented(page);
  await expect(page.getByTestId('presenter-clock')).not.toHaveText('0:00');
  await program.kill();

  page = await program.start();
  await expect(page.getByTestId('presenter-clock')).not.toHaveText('0:00');
  expect(await presented(page)).toEqual(before);
  await expect(page.getByTestId('hands')).toContainText('1');
});

test('the agenda is put together and led by keyboard alone', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await pickInMenu(program, dutch.menu.present);
  await page.getByTestId('start').waitFor();
  const order = () =>
    page
      .getByTestId('agenda-item')
      .evaluateAll((items) => items.slice(0, 2).map((item) => item.dataset['id']));
  const before = await order();
  await page.locator('[data-test="agenda-item"] [data-grip]').first().focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  expect(await order()).toEqual(before.toReversed());

  await page.keyboard.press('F5');
  await page.getByTestId('presenter-clock').waitFor();
  await page.keyboard.press('g');
  await expect(page.getByTestId('grid-slide').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const chosen = await page.locator(':focus').getAttribute('data-id');
  expect(chosen).not.toBe('cover');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await presented(page))?.slide).toBe(chosen);
  await page.keyboard.press('+');
  await expect(page.getByTestId('presenter-notes')).toHaveAttribute('style', /30px/);
});

for (const [language, theme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const) {
  /** What axe finds on each of the screens that a test looks at. */
  function lookAt(page: Page) {
    const barriers: Record<string, string[]> = {};
    const look = async (what: string): Promise<void> => {
      const found = await barriersOn(page);
      if (found.length > 0) barriers[what] = found;
    };
    return { barriers, look };
  }

  async function open(page: Page): Promise<void> {
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    await openPresent(page, language);
    await page.locator('button[aria-expanded]').first().click();
    await page.locator('[data-test="choose-item"][data-id*="?"]:visible').first().click();
  }

  test(`axe finds nothing on the Present screen, ${language}, ${theme}`, async ({ program }) => {
    const page = await program.start();
    await open(page);
    await page.getByTestId('agenda-name').fill('Team');
    await page.keyboard.press('Enter');
    await page.getByTestId('saved-agenda').waitFor();
    const { barriers, look } = lookAt(page);
    await look('with an agenda');
    await page.keyboard.press('F5');
    await page.getByTestId('presenter-clock').waitFor();
    await toQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await page.getByTestId('given').locator('summary').click();
    await look('afterwards');
    expect(barriers).toEqual({});
  });

  test(`axe finds nothing on the console, ${language}, ${theme}`, async ({ program }) => {
    const page = await program.start();
    await open(page);
    await page.keyboard.press('F5');
    await page.getByTestId('presenter-clock').waitFor();
    const { barriers, look } = lookAt(page);
    await look('cover');
    await page.keyboard.press('End');
    await look('step');
    await page.keyboard.press('g');
    await page.getByTestId('grid').waitFor();
    await look('overview');
    await page.keyboard.press('Escape');
    await toQuestion(page);
    await page.keyboard.press('1');
    await page.keyboard.press('PageDown');
    await resize(program, page, 400, 800);
    await look('narrow question');
    expect(barriers).toEqual({});
  });
}

test('nothing scrolls sideways while presenting in a narrow window', async ({ program }) => {
  const page = await program.start();
  await openPresent(page);
  const over = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await resize(program, page, 400, 700);
  expect(await over()).toBe(0);
  await page.keyboard.press('F5');
  await page.getByTestId('presenter-clock').waitFor();
  expect(await over()).toBe(0);
  // All of it is in sight at once from this size on.
  await resize(program, page, 1024, 600);
  expect(await over()).toBe(0);
  await expect
    .poll(() =>
      page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      ),
    )
    .toBe(0);
});
