import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const texts = textsOf('nl').annotation;

/** Opens the first step of the first module. */
async function openStep(page: Page): Promise<void> {
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await page.getByTestId('step').waitFor();
}

/** Drags the mouse over the beginning of the first paragraph. */
async function selectByMouse(page: Page): Promise<void> {
  const box = await page.getByTestId('step').locator('.prose p').first().boundingBox();
  if (!box) throw new Error('The step has no paragraph');
  await page.mouse.move(box.x + 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 12, { steps: 8 });
  await page.mouse.up();
}

/** The words that are painted, and whether they stand in the text in that order. */
const painted = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => String(range)).join(''),
    name,
  );

/** What was recorded is stored by the time that a later call of the same page is answered. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.leidraad.briefings.list());

test('words selected by mouse are highlighted, and still are after a restart', async ({
  program,
}) => {
  let page = await program.start();
  await openStep(page);
  await selectByMouse(page);
  await page.getByTestId('selection-bar').getByTestId('highlight').click();
  await expect.poll(() => painted(page, 'marked')).not.toBe('');
  const words = await painted(page, 'marked');
  await expect(page.getByTestId('notes').getByRole('blockquote')).toHaveText(words);
  await settled(page);
  await program.kill();

  page = await program.start();
  await page.getByTestId('continue').click();
  await expect.poll(() => painted(page, 'marked')).toBe(words);
});

test('a sentence is highlighted by keyboard, removed, and put back', async ({ program }) => {
  const page = await program.start();
  await openStep(page);
  await page.getByTestId('mark-sentence').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('sentences')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const words = await page.getByRole('option', { selected: true }).innerText();
  await expect.poll(() => painted(page, 'marked')).toBe(words);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('mark-sentence')).toBeFocused();

  await page.getByTestId('remove').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'marked')).toBe('');
  await expect(page.getByTestId('undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'marked')).toBe(words);
});

test('a note that was being typed when the power went is there again', async ({ program }) => {
  let page = await program.start();
  await openStep(page);
  await page.getByTestId('note').click();
  await page.getByRole('textbox').pressSequentially('Navragen bij de sluiswachter');
  await expect(page.getByText(texts.saved, { exact: true })).toBeVisible();
  await program.kill();

  page = await program.start();
  await page.getByTestId('continue').click();
  await expect(page.getByRole('textbox')).toHaveValue('Navragen bij de sluiswachter');
});

test('a bookmark stands on the route and among my notes', async ({ program }) => {
  const page = await program.start();
  await openStep(page);
  await page.getByTestId('bookmark').click();
  await expect(page.getByTestId('bookmark')).toHaveAttribute('aria-pressed', 'true');
  const route = page.getByRole('navigation', { name: textsOf('nl').module.route });
  const stop = route.getByRole('link', { name: `(${texts.bookmarked})` });
  await expect(stop).toHaveAttribute('aria-current', 'step');
  await page.getByTestId('home').click();
  await page.getByRole('link', { name: texts.screen }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.screen);
  await page.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(page.getByTestId('step')).toBeVisible();
});

test('reading aloud is offered only where the machine has a voice for it', async ({ program }) => {
  const page = await program.start();
  await openStep(page);
  await expect(page.getByTestId('bookmark')).toBeVisible();
  const voices = await page.evaluate(
    () => speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith('nl')).length,
  );
  const button = page.getByRole('button', { name: textsOf('nl').readAloud.start });
  await expect(button).toHaveCount(voices > 0 ? 1 : 0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where there are notes, in ${theme}`, async ({ program }) => {
    const page = await program.start();
    await page.evaluate((wanted) => window.leidraad.settings.change({ theme: wanted }), theme);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await openStep(page);
    await page.getByTestId('bookmark').click();
    await page.getByTestId('mark-sentence').click();
    await page.keyboard.press('Enter');
    await page.getByTestId('note').click();
    await page.getByRole('textbox').fill('Navragen');
    await expect(page.getByText(texts.saved, { exact: true })).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
    await selectByMouse(page);
    await page.getByTestId('selection-bar').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByTestId('notes').getByRole('link', { name: texts.all }).click();
    await page.getByTestId('export').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
}

test('notes are taken along as Markdown, in a file of the learner’s choice', async ({
  program,
}) => {
  const page = await program.start();
  await openStep(page);
  await page.getByRole('button', { name: texts.bookmark, exact: true }).click();
  await settled(page);
  const file = join(program.userData, 'notities.md');
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.evaluate(() => (location.hash = '#/briefing/migratiepact/notes'));
  await page.getByRole('button', { name: texts.export }).click();
  await expect(page.getByText(file)).toBeVisible();
  const written = await readFile(file, 'utf8');
  expect(written).toMatch(/^# .+\n[^]*\n## .+\n\n### .+/);
});
