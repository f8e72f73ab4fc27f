import type { Page } from '@playwright/test';
import { find, type Scene } from './scene.ts';

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
      await page.locator('dialog[open]').waitFor();
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
  {
    name: 'about',
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#/about'));
      await find(page, 'part').first().waitFor();
    },
  },
  {
    name: 'licence and log read',
    show: async (page) => {
      await find(page, 'part').first().locator('summary').click();
      await find(page, 'log-read').locator('summary').click();
      await find(page, 'log-text').waitFor();
    },
  },
  {
    name: 'accessibility',
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#/accessibility'));
      await find(page, 'statement').waitFor();
    },
  },
];

/** The same people where there is little room. */
export const narrowHousehold: readonly Scene[] = household.map(({ name, show }) => ({
  name: `narrow ${name}`,
  show,
}));
