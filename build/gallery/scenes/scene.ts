import type { Locator, Page } from '@playwright/test';

/** A screen or a state of one. Scenes of one group follow each other in the same window. */
export interface Scene {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** Whether the picture shows the page from top to bottom, and not the window only. */
  readonly isWhole?: boolean;
}

/** Elements by the name that tests rely on. */
export const find = (page: Page, test: string): Locator => page.locator(`[data-test="${test}"]`);

/** Opens a step of a module by their places, both counted from 0. */
export async function openStep(page: Page, module: number, steps: number): Promise<void> {
  await find(page, 'home').click();
  await find(page, 'module-link').nth(module).click();
  await find(page, 'next').click();
  for (let step = 0; step < steps; step += 1) {
    const id = await find(page, 'step').getAttribute('data-id');
    await find(page, 'next').click();
    await page.locator(`[data-test="step"]:not([data-id="${id}"])`).waitFor();
  }
  await find(page, 'step').waitFor();
}

/** Picks an option of a question of the step and checks. */
export async function answer(page: Page, question: number, option: number): Promise<void> {
  const card = find(page, 'question').nth(question);
  await card.locator('[data-test="option"]').nth(option).click();
  await card.locator('[data-test="check"]').click();
  await card.locator('[data-test="feedback"]').waitFor();
  await card.scrollIntoViewIfNeeded();
}

/** Types into the search. */
export async function search(page: Page, text: string): Promise<void> {
  if ((await page.locator('dialog[open]').count()) === 0) await find(page, 'search').click();
  await page.getByRole('combobox').fill(text);
}

/** Opens the search with something found in it. */
export async function searchFound(page: Page): Promise<void> {
  await search(page, 'Frontex');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

/** Opens a screen of the reference from home. */
export async function lookUp(
  page: Page,
  screen: 'glossary' | 'timeline' | 'sources',
): Promise<void> {
  // What was open before may lie over the page.
  await page.keyboard.press('Escape');
  await find(page, 'home').click();
  await page.locator(`a[href$="/${screen}"]`).click();
  await page.locator('h1').waitFor();
}
