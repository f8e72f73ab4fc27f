import type { Page } from '@playwright/test';

/** Opens a step by its address. */
export async function openAt(
  page: Page,
  briefing: string,
  module: string,
  step: string,
): Promise<void> {
  const address = `#/briefing/${briefing}/module/${module}/step/${step}`;
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.locator(`[data-test="step"][data-id="${step}"]`).waitFor();
}
