import { fillIn } from '../../build/gallery/fill-in.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const nl = textsOf('nl');

/** Opens the quiz of the first module. */
async function openQuiz(page: Page): Promise<void> {
  const module = await page.getByTestId('module-link').first().getAttribute('data-id');
  await page.evaluate(
    (id) => (location.hash = `#/briefing/migratiepact/module/${id}/quiz`),
    module,
  );
  await page.getByTestId('begin-test').waitFor();
}

async function begin(page: Page): Promise<void> {
  await page.getByTestId('begin-test').click();
  await page.getByTestId('question').waitFor();
}

/** Answers the question on the screen, whatever its kind. */
const pick = (page: Page): Promise<void> => fillIn(page.getByTestId('question'));

/** Goes by keyboard to the first question from a place on that has options to pick, and answers its place. */
async function goToPicking(page: Page, from: number): Promise<number> {
  for (let place = from; ; place += 1) {
    const entry = page.getByTestId('test-question').nth(place);
    await entry.focus();
    await page.keyboard.press('Enter');
    await expect(entry).toHaveAttribute('aria-current', 'step');
    const kind = await page.getByTestId('question').getAttribute('data-type');
    if (kind === 'choice' || kind === 'true-false') return place;
  }
}

async function handIn(page: Page): Promise<void> {
  await page.getByTestId('hand-in').click();
  await page.getByTestId('hand-in-sure').click();
  await page.getByTestId('result').waitFor();
}

/** What is stored is stored by the time that a later call of the same page is answered. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.leidraad.briefings.list());

test('a quiz is taken to its result, and the result stays', async ({ program }) => {
  let page = await program.start();
  await speak(page, 'nl');
  await openQuiz(page);
  await begin(page);
  const count = await page.getByTestId('test-question').count();
  for (let number = 1; number <= count; number += 1) {
    await pick(page);
    await expect(page.getByTestId('test-question').nth(number - 1)).toHaveAttribute(
      'data-answered',
      'true',
    );
    await expect(page.getByTestId('feedback')).toHaveCount(0);
    if (number < count) await page.getByTestId('next').click();
  }
  await handIn(page);
  const score = await page.getByTestId('result').getAttribute('data-score');
  await expect(page.getByTestId('feedback')).toHaveCount(count);
  await expect(page.getByText(nl.result.earlierNone)).toBeVisible();
  await program.quit();

  page = await program.start();
  await page.getByTestId('results').click();
  await page.getByTestId('result-link').first().click();
  await expect(page.getByTestId('result')).toHaveAttribute('data-score', score ?? '');
});

test('the final test, killed halfway, is taken up with answers, flags and an honest clock', async ({
  program,
}) => {
  let page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('final-test').click();
  await begin(page);
  const first = await goToPicking(page, 0);
  await pick(page);
  const flagged = await goToPicking(page, first + 1);
  await page.getByTestId('flag').click();
  const last = await goToPicking(page, flagged + 1);
  await pick(page);
  await settled(page);
  const asked = await page.getByTestId('question').getAttribute('data-id');
  const options = await page.getByTestId('option').allInnerTexts();
  const before = Number(await page.getByTestId('test-clock').getAttribute('data-seconds'));
  await program.kill();

  page = await program.start();
  await page.getByTestId('running-test').click();
  await expect(page.getByTestId('question')).toHaveAttribute('data-id', asked ?? '');
  expect(await page.getByTestId('option').allInnerTexts()).toEqual(options);
  await expect(page.getByTestId('option').first().locator('input')).toBeChecked();
  const states = page.getByTestId('test-question');
  await expect(states.nth(first)).toHaveAttribute('data-answered', 'true');
  await expect(states.nth(flagged)).toHaveAttribute('data-answered', 'false');
  await expect(states.nth(flagged)).toHaveAttribute('data-flagged', 'true');
  await expect(states.nth(last)).toHaveAttribute('data-answered', 'true');
  const after = Number(await page.getByTestId('test-clock').getAttribute('data-seconds'));
  expect(after).toBeLessThan(before);
  await handIn(page);
  await page.getByTestId('home').click();
  await page.getByTestId('continue').waitFor();
  await expect(page.getByTestId('running-test')).toHaveCount(0);
});

test('a test can be taken by keyboard alone', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await openQuiz(page);
  await page.getByTestId('begin-test').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('question').waitFor();
  const place = await goToPicking(page, 0);
  await page.getByTestId('question').locator('input').first().focus();
  await page.keyboard.press('2');
  const states = page.getByTestId('test-question');
  await expect(states.nth(place)).toHaveAttribute('data-answered', 'true');
  await page.getByTestId('flag').focus();
  await page.keyboard.press('Space');
  await expect(page.getByTestId('flag')).toHaveAttribute('aria-pressed', 'true');
  await page.getByTestId('test-question').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2:focus')).toContainText('3');
  await page.getByTestId('hand-in').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2:focus')).toHaveText(nl.test.handInTitle);
  await page.keyboard.press('Escape');
  await page.getByTestId('question').waitFor();
  await page.getByTestId('hand-in').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('hand-in-sure').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('result').waitFor();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen about tests, ${theme}`, async ({ program }) => {
    const page = await program.start();
    await speak(page, 'nl');
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    const barriers: Record<string, string[]> = {};
    const visit = async (screen: string): Promise<void> => {
      const found = await barriersOn(page);
      if (found.length > 0) barriers[screen] = found;
    };
    await page.getByTestId('results').click();
    await page.getByRole('heading', { name: nl.result.list.empty }).waitFor();
    await visit('no results');
    await page.getByTestId('home').click();
    await page.getByTestId('final-test').click();
    await page.getByTestId('begin-test').waitFor();
    await visit('opening');
    await begin(page);
    await pick(page);
    await page.getByTestId('flag').click();
    await visit('running');
    await page.getByTestId('hand-in').click();
    await page.getByTestId('hand-in-sure').waitFor();
    await visit('handing in');
    await page.getByTestId('home').click();
    await page.getByTestId('running-test').waitFor();
    await visit('home with a running test');
    await page.getByTestId('running-test').click();
    await page.getByTestId('question').waitFor();
    await handIn(page);
    await visit('result');
    await page.getByRole('link', { name: nl.result.toResults }).click();
    await page.getByTestId('result-link').first().waitFor();
    await visit('results');
    await page.getByRole('link', { name: nl.result.list.checkCode }).click();
    await page.getByRole('textbox').first().fill('0123 4567 89AB CDEF');
    await page.getByRole('textbox').last().fill('Iemand');
    await page.getByRole('button', { name: nl.result.code.check }).click();
    await page.getByRole('heading', { name: nl.result.code.none }).waitFor();
    await visit('check of a code');
    expect(barriers).toEqual({});
  });
}
