import type { Page } from '@playwright/test';
import { find, type Scene } from './scene.ts';

/** Leaves all but two modules out, puts a question of the first on the agenda, and says how much time there is. */
async function chooseTwoModules(page: Page): Promise<void> {
  await page.locator('section button.tool').nth(1).click();
  await find(page, 'choose-module').nth(2).click();
  await find(page, 'choose-module').nth(4).click();
  await page.locator('button[aria-expanded]').nth(2).click();
  const question = page.locator('[data-test="choose-item"][data-id*="?"]:visible').first();
  await question.click();
  await page.locator('[data-test="minutes"] input').fill('20');
  await page.keyboard.press('Enter');
}

/** Opens the Present screen for the whole briefing. */
async function openPresent(page: Page): Promise<void> {
  await find(page, 'home').click();
  await find(page, 'present').click();
  await find(page, 'start').waitFor();
}

/** Starts what is chosen, and waits for the console. */
async function start(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await find(page, 'presenter-clock').waitFor();
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Goes to the first question of the presentation. */
async function toQuestion(page: Page): Promise<void> {
  await press(page, 'g');
  const slide = page.locator('[data-test="grid-slide"][data-id*="?"]').first();
  await slide.click();
  await find(page, 'room-option').first().waitFor();
}

/** As if the presentation had begun so many minutes earlier. */
async function beEarlier(page: Page, minutes: number): Promise<void> {
  await page.evaluate(async (ago) => {
    const state = await window.leidraad.presenting.state();
    const now = state.ok ? state.value.presentation : null;
    if (!now) throw new Error('Nothing is presented');
    const spent = Object.fromEntries(
      Object.entries(now.spent).map(([slide]) => [slide, (ago * 60_000) / 8]),
    );
    await window.leidraad.presenting.start({
      ...now,
      clockFrom: now.clockFrom - ago * 60_000,
      spent,
    });
  }, minutes);
  await page.reload();
  await find(page, 'presenter-clock').waitFor();
}

async function countHands(page: Page): Promise<void> {
  const hands = [4, 17, 9, 2];
  const fields = await find(page, 'hands-field').all();
  for (const [index, field] of fields.entries()) await field.fill(String(hands[index] ?? 1));
  await page.keyboard.press('Enter');
  await press(page, 'PageDown');
}

async function saveAgenda(page: Page): Promise<void> {
  await find(page, 'agenda-name').fill('Teamoverleg');
  await find(page, 'save-agenda').click();
  await find(page, 'saved-agenda').first().waitFor();
}

/** Ends, and shows what is left of it. */
async function end(page: Page): Promise<void> {
  await press(page, 'Escape');
  await find(page, 'given').first().locator('summary').click();
  await find(page, 'given').first().scrollIntoViewIfNeeded();
}

/** A presentation from the first choice to its counts. */
export const presenting: readonly Scene[] = [
  { name: 'present at first', show: openPresent },
  { name: 'present chosen', show: chooseTwoModules, isWhole: true },
  { name: 'present saved', show: saveAgenda, isWhole: true },
  { name: 'console at the start', show: start },
  { name: 'console midway', show: (page) => press(page, 'PageDown', 6) },
  { name: 'console question', show: toQuestion },
  { name: 'console hands', show: countHands },
  { name: 'console answer', show: (page) => press(page, 'PageDown') },
  {
    name: 'console overview',
    show: async (page) => {
      await press(page, 'g');
      await find(page, 'grid').waitFor();
    },
  },
  {
    name: 'console over time',
    show: async (page) => {
      await press(page, 'g');
      await press(page, 'PageDown', 3);
      await beEarlier(page, 24);
    },
  },
  { name: 'present afterwards', show: end, isWhole: true },
];

/** The same where there is little room. */
export const narrowPresenting: readonly Scene[] = [
  {
    name: 'narrow present',
    show: async (page) => {
      await openPresent(page);
      await chooseTwoModules(page);
    },
    isWhole: true,
  },
  { name: 'narrow console', show: start, isWhole: true },
  {
    name: 'narrow question',
    show: async (page) => {
      await toQuestion(page);
      await countHands(page);
    },
    isWhole: true,
  },
];

/** The console in the smallest window for which it is laid out. */
export const smallConsole: readonly Scene[] = [
  {
    name: 'small console',
    show: async (page) => {
      await openPresent(page);
      await chooseTwoModules(page);
      await start(page);
      await press(page, 'PageDown', 3);
    },
  },
  { name: 'small question', show: toQuestion },
];
