import { History } from '../../build/gallery/history.ts';
import type { Program } from '../../build/gallery/program.ts';
import { barriersOn } from './support/barriers.ts';
import { answer, speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';
import { tabTo } from './support/tab-to.ts';

const module = 'mededeling';
const surelyWrong = 'juiste-verwijzing';
const final = '00000000-0000-4000-8000-0000000000f1';

/** Starts the program for a learner who answered some days ago, and whose questions were changed since. */
async function startLater(program: Program): Promise<Page> {
  const page = await program.start();
  const history = new History('migratiepact', Date.now());
  history.enter(6, { module, step: 'wat-is-dit' });
  [surelyWrong, 'tien-minuten', 'terugblik'].forEach((question, index) => {
    const told = { module, question, correct: index > 0, wording: ['Hoe het eerst luidde'] };
    history.answer(6, { ...told, certainty: index === 0 ? 3 : 2 });
  });
  history.passFinal(5, final, { module, question: 'tien-minuten' });
  await page.evaluate(async (records) => {
    for (const record of JSON.parse(records)) await window.leidraad.progress.record(record);
  }, JSON.stringify(history.records));
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await speak(page, 'nl');
  return page;
}

test('home says what comes back and what changed; the sure error comes first, to the end', async ({
  program,
}) => {
  const page = await startLater(program);
  const texts = textsOf('nl').review;
  await expect(page.getByTestId('review-due')).toHaveAttribute('data-value', '2');
  await page.getByRole('link', { name: texts.changes.look }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('button', { name: texts.changes.accept }).click();

  const question = page.getByTestId('question');
  await expect(page.getByText(texts.sure)).toBeVisible();
  await expect(question).toHaveAttribute('data-id', surelyWrong);
  for (let asked = 0; asked < 3; asked += 1) {
    const id = await question.getAttribute('data-id');
    await answer(question);
    await page.getByTestId('next').click();
    await expect(page.locator(`[data-test="question"][data-id="${id}"]`)).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: texts.done })).toBeFocused();
  await page.getByTestId('home').click();
  await expect(page.getByTestId('continue')).toBeVisible();
  await expect(page.getByTestId('review-due')).toHaveCount(0);
});

test('a question that came back is answered by keyboard alone, and kept over a kill', async ({
  program,
}) => {
  let page = await startLater(program);
  await tabTo(page, '[data-test="review-due"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-test="question"] input');
  await page.keyboard.press('2');
  await tabTo(page, '[data-test="certainty"] input');
  await page.keyboard.press('Space');
  await page.evaluate(() => window.leidraad.briefings.list());
  await program.kill();

  page = await program.start();
  await page.getByTestId('review-due').click();
  const question = page.getByTestId('question');
  await expect(question.getByTestId('option').nth(1).getByRole('radio')).toBeChecked();
  await expect(question.getByTestId('certainty').first().getByRole('radio')).toBeChecked();
  await tabTo(page, '[data-test="check"]');
  await page.keyboard.press('Enter');
  await expect(question.getByTestId('feedback').getByRole('heading')).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where questions come back, and on a certificate, ${theme}`, async ({
    program,
  }) => {
    const page = await startLater(program);
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    const barriers: Record<string, string[]> = {};
    const visit = async (screen: string): Promise<void> => {
      const found = await barriersOn(page);
      if (found.length > 0) barriers[screen] = found;
    };
    await page.getByTestId('review-due').waitFor();
    await visit('home');
    await page.getByTestId('review-due').click();
    await page.getByTestId('question').waitFor();
    await visit('question');
    await answer(page.getByTestId('question'));
    await visit('feedback');
    const screens = {
      changes: 'article',
      [`certificate/${final}`]: 'input',
      [`result/${final}`]: '[data-test="result"]',
      'module/grenzen/pretest': '[data-test="begin-test"]',
      [`module/${module}/end`]: 'h1',
    };
    for (const [screen, shown] of Object.entries(screens)) {
      await page.evaluate((hash) => (location.hash = hash), `#/briefing/migratiepact/${screen}`);
      await page.locator(`main ${shown}`).first().waitFor();
      await visit(screen);
    }
    expect(barriers).toEqual({});
  });
}
