import { expect, type Locator, type Page } from '@playwright/test';
import { check } from '../../../build/gallery/check.ts';
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
  return check(question);
}

/** The id of the step that is on the screen. */
export const stepOn = (page: Page): Promise<string | null> =>
  page.getByTestId('step').getAttribute('data-id');
