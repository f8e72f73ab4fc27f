import { answer, find, lookUp, openStep, searchFound, type Scene } from './scene.ts';

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
  {
    name: 'narrow picture to point at',
    show: async (page) => {
      await openStep(page, 0, 1);
      await page.locator('[data-type="point"] figure').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'narrow picture in the large',
    show: async (page) => {
      await page.locator('[data-type="point"] figure').getByRole('button').click();
      await page.locator('dialog[open] img').waitFor();
    },
  },
  {
    name: 'narrow search',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await searchFound(page);
    },
  },
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
