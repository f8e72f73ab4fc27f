import { answer, find, lookUp, openStep, search, searchFound, type Scene } from './scene.ts';

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
    name: 'figure in the large',
    show: async (page) => {
      await page.locator('figure').first().getByRole('button').click();
      await page.locator('dialog[open] img').waitFor();
    },
  },
  {
    name: 'module end',
    show: async (page) => {
      await page.keyboard.press('Escape');
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
      await find(page, 'home').click();
      await page.locator('a[href$="/progress"]').click();
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'settings',
    show: async (page) => {
      await page.locator('header a[href$="/settings"]').click();
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
