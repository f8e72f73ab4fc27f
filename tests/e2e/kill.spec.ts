import { answer, speak, stepOn } from './support/learner.ts';
import { expect, test } from './support/program.ts';

test('killed between answer and next, nothing is lost', async ({ program }) => {
  let page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const step = await stepOn(page);
  const question = page.getByTestId('question').first();
  const id = await question.getAttribute('data-id');
  const order = await question.getByTestId('option').allInnerTexts();
  const isRight = await answer(question, 1);
  await program.kill();

  page = await program.start();
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  const again = page.locator(`[data-test="question"][data-id="${id}"]`);
  await expect(again.getByTestId('feedback')).toHaveAttribute('data-correct', String(isRight));
  await expect(again.getByTestId('option').nth(1).getByRole('radio')).toBeChecked();
  const shown = await again.getByTestId('option').allInnerTexts();
  expect(shown.map((text, index) => text.startsWith(order[index] ?? '?'))).not.toContain(false);
});

test('killed with an option picked and not checked, the pick is still there', async ({
  program,
}) => {
  let page = await program.start();
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const question = page.getByTestId('question').first();
  await question.getByTestId('option').nth(1).click();
  await expect(question.getByTestId('check')).toBeEnabled();
  // The pick is stored by the time that a later call of the same page is answered.
  await page.evaluate(() => window.leidraad.briefings.list());
  await program.kill();

  page = await program.start();
  await page.getByTestId('continue').click();
  const again = page.getByTestId('question').first();
  await expect(again.getByTestId('option').nth(1).getByRole('radio')).toBeChecked();
  await expect(again.getByTestId('check')).toBeEnabled();
  await expect(again.getByTestId('feedback')).toHaveCount(0);
});
