import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { laptop, projector } from './support/displays.ts';
import { test } from './support/on-two-displays.ts';
import {
  colourAt,
  drag,
  holds,
  isInked,
  linesApart,
  pointAt,
  slideIn,
} from './support/on-slides.ts';
import {
  audienceOf,
  expect,
  points,
  present,
  press,
  question,
  seen,
  stand,
  startOn,
} from './support/presenting.ts';

const middle = { x: 50, y: 60 };
const below = { x: 50, y: 80 };
const [left, right] = [
  { x: 30, y: 60 },
  { x: 70, y: 60 },
];

test('a meeting on two displays: points, black, drawing, laser, zoom, a question, a lost projector, a kill, and the counts', async ({
  program,
  displays,
}) => {
  test.setTimeout(180_000);
  const { console: page, audience } = await present(program, displays);

  await test.step('points come one by one', async () => {
    await press(page, 'PageDown', 2);
    await seen(audience, points, 0);
    const [first, second] = ['De sluis gaat om acht uur open.', 'Ook op zondag.'];
    await expect(audience.getByText(first)).toBeHidden();
    await audience.keyboard.press('ArrowDown');
    await expect(audience.getByText(first)).toBeVisible();
    await expect(audience.getByText(second)).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(audience.getByText(second)).toBeVisible();
  });

  await test.step('black and white hide all of it, from either window', async () => {
    const [black, white] = [
      [0, 0, 0],
      [255, 255, 255],
    ];
    for (const [from, key, colour] of [
      [page, 'b', black],
      [audience, 'w', white],
      [page, '.', black],
      [audience, '.', await colourAt(program, middle)],
    ] as const) {
      await from.keyboard.press(key);
      await expect.poll(() => colourAt(program, middle)).toEqual(colour);
    }
    await seen(audience, points, 2);
  });

  await test.step('the console shows the slide line for line as the audience sees it, whatever its shape', async () => {
    await expect.poll(() => linesApart(page, audience)).toBeLessThan(1);
    await page.keyboard.press('s');
    await stand(program, projector, laptop);
    await expect.poll(() => linesApart(page, audience)).toBeLessThan(1);
    await page.keyboard.press('s');
    await stand(program, laptop, projector);
  });

  await test.step('what is drawn in either window is in both, until it is erased', async () => {
    await page.keyboard.press('d');
    await holds(audience, 'pen');
    await drag(audience, left, right);
    await expect.poll(() => isInked(program, middle)).toBe(true);
    await drag(page, { x: 30, y: 80 }, { x: 70, y: 80 });
    await expect.poll(() => isInked(program, below)).toBe(true);
    for (const window of [page, audience])
      await expect(slideIn(window).locator('path.layer__stroke')).toHaveCount(2);

    await page.keyboard.press('e');
    await holds(audience, 'eraser');
    await drag(audience, { x: 50, y: 50 }, { x: 50, y: 65 });
    await expect.poll(() => isInked(program, middle)).toBe(false);
    expect(await isInked(program, below)).toBe(true);
    await expect(slideIn(page).locator('path.layer__stroke')).toHaveCount(1);
  });

  await test.step('the laser spot is where the briefer points, and the zoom stays there', async () => {
    const spot = audience.getByTestId('spot');
    const place = () =>
      spot.evaluate((element) => {
        const { left: x, top: y, width, height } = element.getBoundingClientRect();
        const whole = [x + width / 2, y + height / 2, innerWidth, innerHeight] as const;
        return [(100 * whole[0]) / whole[2], (100 * whole[1]) / whole[3]].map(Math.round);
      });
    const heading = audience.getByRole('heading', { level: 1 });
    const { height = 0 } = (await heading.boundingBox()) ?? {};
    await page.keyboard.press('l');
    await holds(audience, 'laser');
    await pointAt(page, { x: 20, y: 30 });
    await expect(spot).toBeVisible();
    await expect.poll(place).toEqual([20, 30]);
    await page.keyboard.press('z');
    await expect.poll(async () => (await heading.boundingBox())?.height).toBeCloseTo(2 * height, 0);
    expect(await place()).toEqual([20, 30]);
    await page.keyboard.press('l');
    await expect(spot).toBeHidden();
  });

  /** The options as they stand on the slide, which is not as their author wrote them. */
  const option = (at: number) => audience.locator('.option').nth(at);
  const hands = (at: number) => option(at).locator('.option__hands');
  let names: string[] = [];
  const field = (at: number) => page.getByTestId('hands-field').nth(at);

  await test.step('hands are counted by keys of both windows, and the room sees bars, then the answer with why and passage', async () => {
    await page.keyboard.press('PageDown');
    await seen(audience, question, 0);
    names = await audience.locator('.option__text').allInnerTexts();
    for (const key of ['1', '1', '2', '3', 'Shift+3']) await page.keyboard.press(key);
    await audience.keyboard.press('1');
    await expect(field(0)).toHaveValue('3');
    await expect(field(2)).toHaveValue('0');
    await expect(audience.locator('.option__hands')).toHaveCount(0);

    await page.keyboard.press('PageDown');
    await seen(audience, question, 1);
    await expect(hands(0)).toContainText('3');
    const share = await option(0).evaluate(
      (option) => (option.querySelector('.option__bar')?.clientWidth ?? 0) / option.clientWidth,
    );
    expect(share).toBeCloseTo(0.75, 2);
    const why = audience.getByText('De sluis gaat om acht uur open.');
    await expect(why).toBeHidden();

    await page.keyboard.press('PageDown');
    await seen(audience, question, 2);
    await expect(why).toBeVisible();
    await expect(slideIn(audience)).toContainText(`Juist: ${names.indexOf('Om acht uur') + 1}`);
    await expect(slideIn(audience).locator('footer')).toContainText('COM(2099) 1');
  });

  await test.step('a hand that is counted while the projector is out is there when it is in again', async () => {
    await displays.pullOut();
    await stand(program, laptop, laptop);
    await page.keyboard.press('2');
    await displays.plugIn();
    await stand(program, laptop, projector);
    await expect(hands(1)).toContainText('2');
  });

  await test.step('killed and started again, the hands and what was drawn are there', async () => {
    await program.kill();
    const again = await startOn(program, displays);
    const room = await audienceOf(program);
    await seen(room, question, 2);
    await stand(program, laptop, projector);
    await expect(again.getByTestId('hands-field').first()).toHaveValue('3');
    await press(again, 'Shift+PageUp');
    await seen(room, points, 2);
    await expect.poll(() => isInked(program, below)).toBe(true);

    await again.keyboard.press('Escape');
    const file = join(program.userData, 'tellingen.csv');
    await program.running.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    const given = again.getByTestId('given');
    await given.locator('summary').click();
    await given.getByTestId('save-csv').click();
    await expect(given.getByText(file)).toBeVisible();
    const rows = (await readFile(file, 'utf8')).trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(-3)).toSorted()).toEqual(
      names
        .map((name, at) => [name, `${[3, 2, 0][at]}`, name === 'Om acht uur' ? 'ja' : 'nee'])
        .toSorted(),
    );
  });
});
