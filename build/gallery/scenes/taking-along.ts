import type { Page } from '@playwright/test';
import { find, type Scene } from './scene.ts';

/** Opens the screen where documents are made, from home. */
async function openTakeHome(page: Page): Promise<void> {
  await find(page, 'home').click();
  await page.locator('a[href$="/take-home"]').click();
  await find(page, 'make').waitFor();
}

/** Taking documents along. */
export const takingAlong: readonly Scene[] = [
  { name: 'take along', show: openTakeHome },
  {
    name: 'take along slides to edit',
    async show(page) {
      await page.locator('[data-test="take-kind"] input').nth(2).check();
      await find(page, 'with-questions').check();
    },
  },
  {
    name: 'take along nothing',
    async show(page) {
      await page.locator('fieldset .tool').nth(1).click();
    },
  },
];

/** The same where there is little room. */
export const narrowTakingAlong: readonly Scene[] = [
  { name: 'narrow take along', show: openTakeHome },
];
