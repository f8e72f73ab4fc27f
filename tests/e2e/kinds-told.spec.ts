import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import type { Program } from '../../build/gallery/program.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';
import { tabTo } from './support/tab-to.ts';

const content = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));
const texts = textsOf('nl').question;

/** Starts the program at the step that holds a case and an open question. */
async function open(program: Program): Promise<Page> {
  const page = await program.start({ content });
  await speak(page, 'nl');
  await page.evaluate(() => {
    location.hash = '#/briefing/proef/module/soorten/step/verteld';
  });
  await page.locator('[data-test="step"][data-id="verteld"]').waitFor();
  return page;
}

const questionOf = (page: Page, id: string): Locator =>
  page.locator(`[data-test="question"][data-id="${id}"]`);
const option = (question: Locator, id: string): Locator =>
  question.locator(`[data-test="option"][data-id="${id}"]`);

/** Waits until an answer is on the disk: keys pressed faster than the disk writes are stored one after the other. */
const stored = (page: Page, answer: unknown): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () =>
        JSON.stringify(await window.leidraad.progress.events({ after: null, limit: 10_000 })),
      ),
    )
    .toContain(JSON.stringify(answer));

test('a pinned option stands last', async ({ program }) => {
  const page = await open(program);
  const options = questionOf(page, 'haast').getByTestId('option');
  await expect(options).toHaveCount(3);
  await expect(options.last()).toHaveAttribute('data-id', 'alle');
});

test('a case by mouse, to its end and the path that was taken', async ({ program }) => {
  const page = await open(program);
  const question = questionOf(page, 'de-hoop');
  await option(question, 'groen').click();
  await question.getByText(texts.case.decide).click();
  await expect(question.getByText('zonder dat je weet wie het is')).toBeVisible();
  await question.getByText(texts.case.next).click();
  await option(question, 'dicht').click();
  await question.getByText(texts.case.decide).click();
  // The consequence brings its passage into the margin.
  await expect(page.getByTestId('passage').filter({ hasText: 'Deel B' })).toHaveCount(2);
  await question.getByTestId('check').click();
  await expect(question.getByTestId('feedback')).toHaveAttribute('data-correct', 'false');
  await expect(question.getByTestId('feedback')).toContainText(texts.outcome.partly);
  await expect(question.getByText(texts.case.better, { exact: true })).toHaveCount(1);
  await expect(page.getByTestId('passage').filter({ hasText: 'Deel A, punt 2' })).toBeVisible();
});

test('a case by keyboard alone', async ({ program }) => {
  const page = await open(program);
  const question = questionOf(page, 'de-hoop');
  const focused = question.locator(':focus');
  const card = '[data-test="question"][data-id="de-hoop"]';
  await tabTo(page, `${card} input`);
  for (const [index, wanted] of ['vragen', 'dicht'].entries()) {
    const turn = question.getByRole('radiogroup').nth(index).getByTestId('option');
    const ids = await turn.evaluateAll((shown) => shown.map((one) => one.dataset['id'] ?? ''));
    await page.keyboard.press(String(ids.indexOf(wanted) + 1));
    await page.keyboard.press('Enter');
    await expect(focused).toHaveText(texts.case.consequence);
    if (index > 0) continue;
    await tabTo(page, `${card} button:text("${texts.case.next}")`);
    await page.keyboard.press('Enter');
    await expect(focused).toContainText('De storm is er');
  }
  await tabTo(page, `${card} [data-test="check"]`);
  await page.keyboard.press('Enter');
  await expect(question.getByTestId('feedback').getByRole('heading')).toBeFocused();
  await expect(question.getByTestId('feedback')).toHaveAttribute('data-correct', 'true');
});

test('a case found by roles and names', async ({ program }) => {
  const page = await open(program);
  const turn = page.getByRole('region', { name: 'Beslissing 1 Het schip roept op' });
  const options = turn.getByRole('radiogroup', { name: /Het schip roept op/ });
  await options.getByRole('radio', { name: 'Je zegt niets' }).check();
  await turn.getByRole('button', { name: texts.case.decide }).click();
  const consequence = turn.getByRole('heading', { name: texts.case.consequence });
  await expect(consequence).toBeFocused();
  await expect(consequence).toHaveAccessibleDescription('De schipper wacht een uur, en keert om.');
  const question = page.getByRole('region', { name: 'Vraag 2 van 3' });
  await question.getByRole('button', { name: texts.check }).click();
  await expect(question.getByRole('status')).toContainText(texts.outcome.wrong);
  const better = turn.getByRole('heading', { name: texts.case.better });
  await expect(better).toBeVisible();
  await expect(turn).toContainText('Je vraagt naar naam en lengte');
});

test('killed in the middle of a case, the path is still there', async ({ program }) => {
  let page = await open(program);
  let question = questionOf(page, 'de-hoop');
  const order = await question.getByTestId('option').allInnerTexts();
  await option(question, 'groen').click();
  await question.getByRole('button', { name: texts.case.decide }).click();
  await stored(page, [{ turn: 'oproep', option: 'groen' }]);
  await program.kill();

  page = await open(program);
  question = questionOf(page, 'de-hoop');
  await expect(option(question, 'groen').getByRole('radio')).toBeChecked();
  await expect(option(question, 'groen').getByRole('radio')).toBeDisabled();
  await expect(question.getByText('zonder dat je weet wie het is')).toBeVisible();
  expect((await question.getByTestId('option').allInnerTexts()).slice(0, 3)).toEqual(order);
  await option(question, 'dicht').click();
  await question.getByRole('button', { name: texts.case.decide }).click();
  await question.getByTestId('check').click();
  await expect(question.getByTestId('feedback')).toContainText(texts.outcome.partly);
});

test('an open question by mouse', async ({ program }) => {
  const page = await open(program);
  const question = questionOf(page, 'leg-uit');
  await question.locator('textarea').fill('Om acht uur.');
  await question.getByText(texts.open.compare).click();
  await expect(question.getByText('Om acht uur.')).toBeVisible();
  await expect(question.getByText('Bij storm blijft zij dicht.')).toBeVisible();
  await option(question, 'uur').click();
  await question.getByTestId('check').click();
  const feedback = question.getByTestId('feedback');
  await expect(feedback).toHaveAttribute('data-correct', 'false');
  await expect(feedback).toContainText(texts.open.outcome.partly);
  await expect(question.getByText('Om acht uur.')).toBeVisible();
});

test('an open question by keyboard alone', async ({ program }) => {
  const page = await open(program);
  const question = questionOf(page, 'leg-uit');
  const card = '[data-test="question"][data-id="leg-uit"]';
  await tabTo(page, `${card} textarea`);
  await page.keyboard.type('Om 8 uur, elke dag.\n12 maanden lang.');
  await expect(question.locator('textarea')).toHaveValue('Om 8 uur, elke dag.\n12 maanden lang.');
  await tabTo(page, `${card} button:text("${texts.open.compare}")`);
  await page.keyboard.press('Enter');
  await expect(question.locator(':focus')).toHaveText(texts.open.model);
  for (const number of ['1', '2', '3']) await page.keyboard.press(number);
  await page.keyboard.press('Enter');
  await expect(question.getByTestId('feedback').getByRole('heading')).toBeFocused();
  await expect(question.getByTestId('feedback')).toHaveAttribute('data-correct', 'true');
});

test('an open question found by roles and names', async ({ program }) => {
  const page = await open(program);
  const question = page.getByRole('region', { name: 'Vraag 3 van 3' });
  await question.getByRole('textbox', { name: texts.open.write }).fill('Dat weet ik niet.');
  await question.getByRole('button', { name: texts.open.compare }).click();
  await expect(question.getByRole('region', { name: texts.open.written })).toContainText(
    'Dat weet ik niet.',
  );
  await expect(question.getByRole('region', { name: texts.open.model })).toContainText('elke dag');
  const criteria = question.getByRole('group', { name: texts.open.criteria });
  await expect(criteria.getByRole('checkbox')).toHaveCount(3);
  await question.getByRole('button', { name: texts.check }).click();
  await expect(question.getByRole('status')).toContainText(texts.open.outcome.wrong);
});

test('killed while writing and while comparing, nothing is lost', async ({ program }) => {
  const text = 'Om acht uur gaat de sluis';
  let page = await open(program);
  let question = questionOf(page, 'leg-uit');
  await question.locator('textarea').pressSequentially(text);
  await stored(page, { text, compared: false, met: [] });
  await program.kill();

  page = await open(program);
  question = questionOf(page, 'leg-uit');
  await expect(question.locator('textarea')).toHaveValue(text);
  await question.getByRole('button', { name: texts.open.compare }).click();
  await option(question, 'uur').click();
  await stored(page, { text, compared: true, met: ['uur'] });
  await program.kill();

  page = await open(program);
  question = questionOf(page, 'leg-uit');
  await expect(question.getByText(text)).toBeVisible();
  await expect(option(question, 'uur').getByRole('checkbox')).toBeChecked();
  await expect(question.getByTestId('check')).toBeEnabled();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state of a case and an open question, ${theme}`, async ({
    program,
  }) => {
    const page = await open(program);
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    const [told, written] = [questionOf(page, 'de-hoop'), questionOf(page, 'leg-uit')];
    await written.locator('textarea').fill('Om acht uur.\n'.repeat(60));
    expect(await barriersOn(page)).toEqual([]);
    await option(told, 'groen').click();
    await told.getByRole('button', { name: texts.case.decide }).click();
    await written.getByRole('button', { name: texts.open.compare }).click();
    expect(await barriersOn(page)).toEqual([]);
    await told.getByRole('button', { name: texts.case.next }).click();
    await option(told, 'open').click();
    await told.getByRole('button', { name: texts.case.decide }).click();
    for (const question of [told, written]) {
      await question.getByTestId('check').click();
      await question.getByTestId('feedback').waitFor();
    }
    expect(await barriersOn(page)).toEqual([]);
  });
}
