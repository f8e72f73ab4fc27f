import type { Page } from '@playwright/test';
import { find, type Scene } from './scene.ts';

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
