import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Program } from '../../build/gallery/program.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const content = join(import.meta.dirname, '../fixtures/briefings');
const { arrange, question } = textsOf('nl');
const inOrder = [
  'Het schip meldt zich',
  'De sluiswachter geeft groen licht',
  'Het schip vaart de kolk in en maakt vast aan de bolders',
  'De deuren achter het schip gaan dicht',
  'Het water in de kolk stijgt',
];
const pairs = {
  Schipper: 'Meldt het schip bij de sluis',
  Sluiswachter: 'Zet het licht op groen',
  Havenmeester: 'Wijst een ligplaats in de haven',
};
const groups = {
  'Zondag om negen uur': 'Open',
  'Maandag om acht uur': 'Open',
  'Storm op dinsdag': 'Dicht',
  'Woensdag om zeven uur': 'Dicht',
};

const filled = (text: string, item: string): string => text.replace('{item}', item);

/** Opens the step with the questions that are arranged. */
async function open(program: Program): Promise<Page> {
  const page = await program.start({ content });
  await speak(page, 'nl');
  await page.evaluate(() => (location.hash = '#/briefing/proef/module/soorten/step/geordend'));
  await expect(page.getByTestId('question')).toHaveCount(4);
  return page;
}

const cardOf = (page: Page, id: string): Locator =>
  page.locator(`[data-test="question"][data-id="${id}"]`);

const option = (card: Locator, name: string): Locator =>
  card.getByTestId('option').filter({ hasText: name });

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags with the mouse, from the middle of one thing to a point of another that is `down` px below its middle. */
async function drag(page: Page, from: Locator, to: Locator, down = 0): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y + down, { steps: 8 });
  await page.mouse.up();
}

const namesIn = (card: Locator): Promise<string[]> =>
  card
    .getByTestId('option')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('[lang]')?.textContent ?? ''));

async function checkByMouse(card: Locator): Promise<void> {
  await card.getByRole('button', { name: question.check }).click();
  await expect(card.getByTestId('feedback')).toHaveAttribute('data-correct', 'true');
}

/** Goes on with Tab until the button that checks, and presses it. */
async function checkByKeyboard(page: Page, card: Locator): Promise<void> {
  await tabTo(page, card.getByRole('button', { name: question.check }));
  await page.keyboard.press('Enter');
  await expect(card.getByTestId('feedback')).toHaveAttribute('data-correct', 'true');
  await expect(card.getByTestId('feedback').getByRole('heading')).toBeFocused();
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it');
}

/** Picks in the list that opens under a choice, by keys alone. */
async function pickByKeyboard(page: Page, choice: Locator, name: string): Promise<void> {
  await tabTo(page, choice);
  await page.keyboard.press('Enter');
  const wanted = choice.getByRole('option', { name, exact: true });
  await expect(choice.getByRole('option').and(page.locator(':focus'))).toHaveCount(1);
  while ((await wanted.and(page.locator(':focus')).count()) === 0) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(choice.locator('option:checked')).toHaveText(name);
  await expect(choice).toBeFocused();
}

test('put in order, match, sort and point by mouse', async ({ program }) => {
  const page = await open(program);

  const order = cardOf(page, 'door-de-sluis');
  await expect(order.getByRole('button', { name: question.check })).toBeDisabled();
  for (const [place, name] of inOrder.entries()) {
    if ((await namesIn(order))[place] === name) continue;
    await drag(page, option(order, name), order.getByTestId('option').nth(place), -16);
    expect((await namesIn(order))[place]).toBe(name);
  }
  await checkByMouse(order);

  const match = cardOf(page, 'wie-doet-wat');
  for (const [left, right] of Object.entries(pairs)) {
    const bank = match.getByRole('list', { name: arrange.match.bank });
    await drag(page, bank.getByText(right), option(match, left).getByText(left, { exact: true }));
    await expect(
      match.getByRole('combobox', { name: filled(arrange.match.choose, left) }),
    ).toHaveText(new RegExp(right));
  }
  await checkByMouse(match);

  const sort = cardOf(page, 'open-of-dicht');
  for (const [item, group] of Object.entries(groups)) {
    const box = sort.getByRole('group', { name: group, exact: true });
    await drag(page, sort.getByText(item), box.getByRole('heading'));
    await expect(box.getByText(item)).toBeVisible();
  }
  await checkByMouse(sort);

  const point = cardOf(page, 'waar-meten');
  const picture = point.getByRole('img', { name: /^Een rivier van boven gezien/ });
  await picture.click({ position: { x: 20, y: 20 } });
  await expect(point.getByText(arrange.point.beside)).toBeVisible();
  await point.locator('[data-test="area"][data-id="kolk"]').click();
  await expect(point.getByRole('radio', { name: 'De kolk' })).toBeChecked();
  await checkByMouse(point);
});

test('put in order, match, sort and point by keyboard alone', async ({ program }) => {
  const page = await open(program);

  const order = cardOf(page, 'door-de-sluis');
  for (const [place, name] of inOrder.entries()) {
    const from = (await namesIn(order)).indexOf(name);
    if (from === place) continue;
    const grip = order.getByRole('button', { name: filled(arrange.order.grip, name) });
    await order.focus();
    await tabTo(page, grip);
    await page.keyboard.press('Space');
    for (let moved = from; moved > place; moved -= 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    expect((await namesIn(order))[place]).toBe(name);
    await expect(grip).toBeFocused();
  }
  await checkByKeyboard(page, order);

  const match = cardOf(page, 'wie-doet-wat');
  for (const [left, right] of Object.entries(pairs)) {
    const choice = match.getByRole('combobox', { name: filled(arrange.match.choose, left) });
    await pickByKeyboard(page, choice, right);
  }
  await checkByKeyboard(page, match);

  const sort = cardOf(page, 'open-of-dicht');
  for (const [item, group] of Object.entries(groups)) {
    await sort.focus();
    const choice = sort.getByRole('combobox', { name: filled(arrange.sort.choose, item) });
    await pickByKeyboard(page, choice, group);
    const box = sort.getByRole('group', { name: group, exact: true });
    await expect(box.getByText(item)).toBeVisible();
  }
  await checkByKeyboard(page, sort);

  const point = cardOf(page, 'waar-meten');
  await tabTo(page, point.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(point.getByRole('radio', { name: 'De kolk' })).toBeChecked();
  await checkByKeyboard(page, point);
});

test('a finger drags by the grip', async ({ program }) => {
  const page = await open(program);
  const order = cardOf(page, 'door-de-sluis');
  const [first = '', second = ''] = await namesIn(order);
  const grip = order.getByRole('button', { name: filled(arrange.order.grip, first) });
  await order.getByTestId('option').last().scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(grip), await middleOf(option(order, second))];
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: start.x, y }],
    });
  await touch('touchStart', start.y);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', start.y + (end.y + 16 - start.y) * part);
  }
  await touch('touchEnd');
  await expect.poll(() => namesIn(order)).toEqual(expect.arrayContaining([second, first]));
  expect((await namesIn(order)).slice(0, 2)).toEqual([second, first]);
  await expect(grip).toHaveAttribute('aria-pressed', 'false');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before, during and after an answer, ${theme}`, async ({ program }) => {
    const page = await open(program);
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    await expect(page.getByTestId('question')).toHaveCount(4);
    expect(await barriersOn(page)).toEqual([]);

    const order = cardOf(page, 'door-de-sluis');
    await order.locator('[data-grip]').first().click();
    await expect(order.locator('[aria-pressed="true"]')).toHaveCount(1);
    await order
      .getByRole('button', { name: /omlaag$/ })
      .first()
      .click();
    for (const choice of await page.getByRole('combobox').all()) {
      await choice.selectOption({ index: 1 });
    }
    await cardOf(page, 'waar-meten').getByRole('radio').first().click();
    expect(await barriersOn(page)).toEqual([]);

    for (let left = 4; left > 0; left -= 1) {
      await page.getByRole('button', { name: question.check }).first().click();
      await expect(page.getByTestId('feedback')).toHaveCount(5 - left);
    }
    expect(await barriersOn(page)).toEqual([]);
  });
}

test('nothing scrolls sideways in a narrow window with text at 200 per cent', async ({
  program,
}) => {
  const page = await open(program);
  await page.evaluate(() => window.leidraad.settings.change({ textSize: 200 }));
  await page.reload();
  await page.locator('html[data-text-size="200"][data-ready]').waitFor();
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800);
  });
  await expect(page.getByTestId('question')).toHaveCount(4);
  const wider = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(wider).toBe(0);
});
