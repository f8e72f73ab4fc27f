import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const content = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));
const { question } = textsOf('nl');
const named = (text: string, values: Record<string, number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const gap = (n: number): string => named(question.cloze.gap, { n, of: 3 });

/** Opens the step whose questions are typed. */
async function openTyped(page: Page): Promise<void> {
  await speak(page, 'nl');
  await page.evaluate(() => (location.hash = '#/briefing/proef/module/soorten/step/getypt'));
  await page.getByTestId('question').first().waitFor();
}

const card = (page: Page, n: number) =>
  page.getByRole('region', { name: named(question.number, { n, of: 3 }) });

/** Presses Tab until the field has the focus. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never reaches the field');
}

test('what is typed, by mouse', async ({ program }) => {
  const page = await program.start({ content });
  await openTyped(page);

  const cloze = card(page, 1);
  await cloze.getByRole('textbox', { name: gap(1) }).click();
  await page.keyboard.type('acht');
  await cloze.getByRole('combobox', { name: gap(2) }).selectOption({ label: 'de sluiswachter' });
  await cloze.getByRole('textbox', { name: gap(3) }).click();
  await page.keyboard.type('maandag');
  await cloze.getByRole('button', { name: question.check }).click();
  await expect(cloze.getByRole('heading', { name: question.outcome.partly })).toBeFocused();
  await expect(cloze.getByText('zondag', { exact: true })).toBeVisible();

  const short = card(page, 2);
  await short.getByRole('textbox', { name: question.typed }).click();
  await page.keyboard.type('de havenmeester');
  await short.getByRole('button', { name: question.check }).click();
  await expect(short.getByRole('heading', { name: question.outcome.wrong })).toBeFocused();
  await expect(short.getByText('De havenmeester gaat over de haven')).toBeVisible();

  const number = card(page, 3);
  await number.getByRole('textbox', { name: question.typed }).click();
  await page.keyboard.type('38,5 meter');
  await number.getByRole('button', { name: question.check }).click();
  await expect(number.getByRole('heading', { name: question.outcome.right })).toBeFocused();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('what is typed, by keyboard alone', async ({ program }) => {
  const page = await program.start({ content });
  await openTyped(page);

  const cloze = card(page, 1);
  const first = cloze.getByRole('textbox', { name: gap(1) });
  await tabTo(page, first);
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await expect(cloze.getByRole('combobox', { name: gap(2) })).toBeFocused();
  // A list finds its options by their first letters.
  await page.keyboard.type('de sluis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('zondga');
  await page.keyboard.press('Enter');
  await expect(cloze.getByRole('heading', { name: question.outcome.right })).toBeFocused();
  await expect(cloze.getByText('zondag', { exact: true })).toBeVisible();

  const short = card(page, 2);
  await tabTo(page, short.getByRole('textbox', { name: question.typed }));
  await page.keyboard.type('sluiswachtre');
  await page.keyboard.press('Enter');
  await expect(short.getByRole('heading', { name: question.outcome.right })).toBeFocused();
  await expect(short.getByText(question.spelling)).toBeVisible();

  const number = card(page, 3);
  await tabTo(page, number.getByRole('textbox', { name: question.typed }));
  await page.keyboard.type('veel');
  await page.keyboard.press('Enter');
  await expect(number.getByText(/niet te lezen als een getal/)).toBeVisible();
  await expect(number.getByTestId('feedback')).toHaveCount(0);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('39');
  await page.keyboard.press('Enter');
  await expect(number.getByRole('heading', { name: question.outcome.right })).toBeFocused();
});

test('what was typed is there again after a power cut', async ({ program }) => {
  const page = await program.start({ content });
  await openTyped(page);
  const field = card(page, 2).getByRole('textbox', { name: question.typed });
  await field.pressSequentially('de sluis');
  // A later answer is stored after it, and is shown once it is.
  const number = card(page, 3);
  await number.getByRole('textbox', { name: question.typed }).fill('39');
  await number.getByRole('button', { name: question.check }).click();
  await expect(number.getByTestId('feedback')).toBeVisible();
  await program.kill();
  const again = await program.start({ content });
  await openTyped(again);
  await expect(card(again, 2).getByRole('textbox', { name: question.typed })).toHaveValue(
    'de sluis',
  );
});
