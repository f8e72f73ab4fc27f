import { expect, type Locator, type Page } from '@playwright/test';
import { fillIn } from '../../../build/gallery/fill-in.ts';

export { textsOf } from '../../../build/gallery/texts.ts';

/** Switches until the interface is in the language. */
export async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== language) {
    await page.getByTestId('language').click();
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Fills in a question of any kind and checks it. Answers whether it was right. */
export async function answer(question: Locator, option = 0): Promise<boolean> {
  await fillIn(question, option);
  const check = question.getByTestId('check');
  const feedback = question.getByTestId('feedback');
  const again = question.getByRole('status').locator('> p');
  await check.click();
  await expect(feedback.or(again)).toBeVisible();
  // Where its author allows a second try, the same answer is given again.
  if (await again.isVisible()) await check.click();
  await expect(feedback).toBeVisible();
  return (await feedback.getAttribute('data-correct')) === 'true';
}

/** The id of the step that is on the screen. */
export const stepOn = (page: Page): Promise<string | null> =>
  page.getByTestId('step').getAttribute('data-id');
