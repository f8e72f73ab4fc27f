import { fileURLToPath } from 'node:url';
import { speak, textsOf } from './support/learner.ts';
import { expect, test } from './support/program.ts';
import { tabTo } from './support/tab-to.ts';

const content = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));

test('a whole module by keyboard alone', async ({ program }) => {
  const page = await program.start({ content });
  const texts = textsOf('nl');
  await speak(page, 'nl');
  await page.evaluate(() => (location.hash = '#/briefing/proef'));
  await page.getByText('Een proefbriefing').first().waitFor();
  await tabTo(page, '[data-test="module-link"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-test="next"]');
  await page.keyboard.press('Enter');
  await page.getByTestId('step').waitFor();

  let steps = 0;
  while ((await page.getByTestId('step').count()) > 0) {
    steps += 1;
    const step = page.getByTestId('step');
    const id = await step.getAttribute('data-id');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const questions = await page.getByTestId('question').count();
    for (let index = 0; index < questions; index += 1) {
      const question = page.getByTestId('question').nth(index);
      const selector = `[data-test="question"][data-id="${await question.getAttribute('data-id')}"]`;
      await tabTo(page, `${selector} input`);
      await page.keyboard.press('2');
      await expect(question.locator('input').nth(1)).toBeChecked();
      await page.keyboard.press('Enter');
      await expect(question.getByTestId('feedback').getByRole('heading')).toBeFocused();
    }
    await tabTo(page, '[data-test="next"]');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-test="step"][data-id="${id}"]`)).toHaveCount(0);
  }
  expect(steps).toBe(2);
  await expect(page.getByRole('heading', { name: texts.module.remember })).toBeVisible();
});

test('a term opens in place and Escape closes it', async ({ program }) => {
  const page = await program.start();
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await tabTo(page, '[data-test="step"] [popovertarget]');
  const id = await page.locator(':focus').getAttribute('popovertarget');
  const card = page.locator(`[id="${id}"]`);
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(card).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a passage mark leads to the margin, and Escape back to the sentence', async ({ program }) => {
  const page = await program.start();
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await tabTo(page, '[data-test="step"] button[aria-label*=": passage"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-test="passage"]:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('button[aria-label*=": passage"]:focus')).toHaveCount(1);
});
