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

async function search(page: Page, text: string): Promise<void> {
  if ((await page.locator('dialog[open]').count()) === 0) await find(page, 'search').click();
  await page.getByRole('combobox').fill(text);
}

async function searchFound(page: Page): Promise<void> {
  await search(page, 'Frontex');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

/** Opens a screen of the reference from home. */
async function lookUp(page: Page, screen: 'glossary' | 'timeline' | 'sources'): Promise<void> {
  await find(page, 'home').click();
  await page.locator(`a[href$="/${screen}"]`).click();
  await page.locator('h1').waitFor();
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
  { name: 'glossary', show: (page) => lookUp(page, 'glossary') },
  { name: 'timeline', show: (page) => lookUp(page, 'timeline') },
  {
    name: 'timeline zoomed',
    show: async (page) => {
      await page.locator('[role="option"][tabindex="0"]').focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
    },
  },
  { name: 'sources', show: (page) => lookUp(page, 'sources') },
  {
    name: 'final test opening',
    show: async (page) => {
      await find(page, 'home').click();
      await find(page, 'final-test').click();
      await find(page, 'begin-test').waitFor();
    },
  },
  {
    name: 'test running',
    show: async (page) => {
      await find(page, 'begin-test').click();
      await find(page, 'question').waitFor();
      await find(page, 'flag').click();
      await find(page, 'next').click();
    },
  },
  {
    name: 'home with a running test',
    show: async (page) => {
      await find(page, 'home').click();
      await find(page, 'running-test').waitFor();
    },
  },
  {
    name: 'handing in',
    show: async (page) => {
      await find(page, 'running-test').click();
      await find(page, 'hand-in').click();
      await find(page, 'hand-in-sure').waitFor();
    },
  },
  {
    name: 'result',
    show: async (page) => {
      await find(page, 'hand-in-sure').click();
      await find(page, 'result').waitFor();
    },
  },
  {
    name: 'results',
    show: async (page) => {
      await page.locator('a[href$="/results"]').click();
      await find(page, 'result-link').first().waitFor();
    },
  },
  {
    name: 'check of a code',
    show: async (page) => {
      await page.locator('a[href$="/check-code"]').click();
      await page.locator('form').waitFor();
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
  { name: 'search at first', show: (page) => search(page, '') },
  { name: 'search found', show: searchFound },
  {
    name: 'search nothing found',
    show: async (page) => {
      await search(page, 'xyzzy');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
    },
  },
];

/** Gives who is here a name and a PIN, adds two more, and lets go: someone has to be chosen. */
async function fillHousehold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { people } = window.leidraad;
    const listed = await people.list();
    const [first] = listed.ok ? listed.value : [];
    if (!first) throw new Error('Nobody learns here');
    await people.change({ id: first.id, name: 'Anna', colour: 'copper', newPin: '2468' });
    await people.create({ name: 'Bram', colour: 'blue' });
    await people.create({ name: '', colour: 'raspberry' });
    await people.close();
  });
  await page.reload();
  await find(page, 'person').first().waitFor();
}

/** Several people on one laptop. */
export const household: readonly Scene[] = [
  {
    name: 'who learns here',
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#/people'));
      await page.locator('form').first().waitFor();
    },
  },
  {
    name: 'before someone is deleted',
    show: async (page) => {
      await page.locator('.button--danger').click();
      await page.locator('dialog').waitFor();
    },
  },
  { name: 'choosing who one is', show: fillHousehold },
  {
    name: 'PIN asked',
    show: (page) => find(page, 'person').first().click(),
  },
  {
    name: 'what is kept',
    show: async (page) => {
      await page.locator('a[href$="/privacy"]').click();
      await page.locator('article').waitFor();
    },
  },
];

/** The same people where there is little room. */
export const narrowHousehold: readonly Scene[] = household.map(({ name, show }) => ({
  name: `narrow ${name}`,
  show,
}));

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
  { name: 'narrow search', show: searchFound },
  { name: 'narrow glossary', show: (page) => lookUp(page, 'glossary') },
  { name: 'narrow timeline', show: (page) => lookUp(page, 'timeline') },
  { name: 'narrow sources', show: (page) => lookUp(page, 'sources') },
];

/** Texts at 200 per cent. */
export const large: readonly Scene[] = [
  { name: 'large home', show: (page) => find(page, 'continue').waitFor() },
  { name: 'large step', show: (page) => openStep(page, 0, 0) },
  { name: 'large question', show: (page) => answer(page, 0, 0) },
  { name: 'large search', show: searchFound },
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
