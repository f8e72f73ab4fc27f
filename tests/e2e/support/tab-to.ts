import type { Page } from '@playwright/test';

/**
 * Presses Tab until what is focused has the name or the test id that is wanted.
 *
 * @throws when it is never reached
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}
