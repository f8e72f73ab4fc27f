import type { Page } from '@playwright/test';

/** A screen or a state of one. Scenes of one group follow each other in the same window. */
export interface Scene {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const find = (page: Page, test: string) => page.locator(`[data-test="${test}"]`);

async function openStep(page: Page, module: number, steps: number): Promise<void> {
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

async function answer(page: Page, question: number, option: number): Promise<void> {
  const card = find(page, 'question').nth(question);
  await card.locator('[data-test="option"]').nth(option).click();
  await card.locator('[data-test="check"]').click();
  await card.locator('[data-test="feedback"]').waitFor();
  await card.scrollIntoViewIfNeeded();
}

/** The walk of a learner, from the first start on. */
export const walk: readonly Scene[] = [
  { name: 'home at first', show: (page) => find(page, 'continue').waitFor() },
  {
    name: 'module opening',
    show: async (page) => {
      await find(page, 'module-link').first().click();
      await find(page, 'next').waitFor();
    },
  },
  {
    name: 'step',
    show: async (page) => {
      await find(page, 'next').click();
      await find(page, 'step').waitFor();
    },
  },
  {
    name: 'term open',
    show: (page) => find(page, 'step').locator('[popovertarget]').first().click(),
  },
  {
    name: 'passage marked',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await find(page, 'step').locator('button[aria-label*=": passage"]').first().click();
    },
  },
  {
    name: 'question picked',
    show: async (page) => {
      const card = find(page, 'question').first();
      await card.locator('[data-test="option"]').first().click();
      await card.scrollIntoViewIfNeeded();
    },
  },
  // Options stand in the learner's own order, so whether these are right differs from picture to picture.
  { name: 'feedback first question', show: (page) => answer(page, 0, 0) },
  { name: 'feedback second question', show: (page) => answer(page, 1, 1) },
  { name: 'step of module three', show: (page) => openStep(page, 2, 1) },
  {
    name: 'figure',
    show: async (page) => {
      await openStep(page, 0, 1);
      const figure = page.locator('figure').first();
      if ((await figure.count()) > 0) await figure.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'module end',
    show: async (page) => {
      await page.evaluate(() => (location.hash = location.hash.replace(/step\/.*/, 'end')));
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'home under way',
    show: async (page) => {
      await find(page, 'home').click();
      await find(page, 'continue').waitFor();
    },
  },
  {
    name: 'progress',
    show: async (page) => {
      await page.locator('a[href$="/progress"]').click();
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'settings',
    show: async (page) => {
      await page.locator('a[href$="/settings"]').click();
      await page.locator('input[type="radio"]').first().waitFor();
    },
  },
  {
    name: 'module missing',
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#/briefing/migratiepact/module/nergens'));
      await page.locator('[role="alert"] p').first().waitFor();
    },
  },
];

/** The same lesson where there is little room. */
export const narrow: readonly Scene[] = [
  { name: 'narrow home', show: (page) => find(page, 'continue').waitFor() },
  { name: 'narrow step', show: (page) => openStep(page, 0, 0) },
  {
    name: 'narrow passage and route',
    show: async (page) => {
      await page.locator('nav button[aria-expanded]').click();
      await find(page, 'step').locator('button[aria-label*=": passage"]').first().click();
    },
  },
  { name: 'narrow feedback', show: (page) => answer(page, 0, 0) },
];

/** Texts at 200 per cent. */
export const large: readonly Scene[] = [
  { name: 'large home', show: (page) => find(page, 'continue').waitFor() },
  { name: 'large step', show: (page) => openStep(page, 0, 0) },
  { name: 'large question', show: (page) => answer(page, 0, 0) },
];

/** A step that its author must mend; the rest of it works. */
export const mending: readonly Scene[] = [
  {
    name: 'broken part',
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#/briefing/kapot'));
      await find(page, 'module-link').first().click();
      await find(page, 'next').click();
      const broken = page.locator('pre').first();
      await broken.waitFor();
      await broken.scrollIntoViewIfNeeded();
    },
  },
];

const firstScreen = async (page: Page): Promise<void> => {
  await page.locator('main :is(h1, p)').first().waitFor();
};

/** What the first screen says of data or content that is not as it should be. */
export const troubled = {
  damaged: { name: 'data damaged', show: firstScreen },
  newer: { name: 'data of a newer program', show: firstScreen },
  empty: { name: 'no briefing', show: firstScreen },
  broken: { name: 'briefing that cannot be opened', show: firstScreen },
} as const satisfies Record<string, Scene>;
