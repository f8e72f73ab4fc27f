import { speak } from './support/learner.ts';
import { laptop, projector } from './support/displays.ts';
import { test } from './support/on-two-displays.ts';
import {
  audienceOf,
  cover,
  expect,
  picture,
  points,
  present,
  press,
  seen,
  stand,
  standing,
  startOn,
} from './support/presenting.ts';

test('the audience’s window opens full-screen on the other display, and the keys stay with the briefer', async ({
  program,
  displays,
}) => {
  const { audience } = await present(program, displays);
  await stand(program, laptop, projector);
  await seen(audience, cover, 0);
  const now = await standing(program);
  expect(now.audience?.isFullScreen).toBe(true);
  expect(now.console?.isFocused).toBe(true);
});

test('S lets the windows change places, and S again', async ({ program, displays }) => {
  const { console: page, audience } = await present(program, displays);
  await press(page, 'PageDown', 2);
  await page.keyboard.press('s');
  await stand(program, projector, laptop);
  expect((await standing(program)).console?.isFocused).toBe(true);
  await page.keyboard.press('PageDown');
  await seen(audience, points, 1);
  await page.keyboard.press('s');
  await stand(program, laptop, projector);
  await seen(audience, points, 1);
});

for (const isSwapped of [false, true]) {
  test(`a projector that is pulled out and plugged in again loses nothing${isSwapped ? ', the windows having changed places' : ''}`, async ({
    program,
    displays,
  }) => {
    const { console: page, audience } = await present(program, displays);
    const [forConsole, forAudience] = isSwapped ? [projector, laptop] : [laptop, projector];
    if (isSwapped) await page.keyboard.press('s');
    await stand(program, forConsole, forAudience);
    const before = await standing(program);
    await press(page, 'PageDown', 3);

    await displays.pullOut();
    await stand(program, laptop, laptop);
    expect((await standing(program)).console?.isFocused).toBe(true);
    await seen(audience, points, 1);
    await page.keyboard.press('PageDown');
    await seen(audience, points, 2);

    await displays.plugIn();
    await stand(program, forConsole, forAudience);
    await expect
      .poll(async () => (await standing(program)).console?.box)
      .toEqual(before.console?.box);
    await seen(audience, points, 2);
  });
}

test('a projector that comes later gets the audience', async ({ program, displays }) => {
  await displays.pullOut();
  const { console: page, audience } = await present(program, displays);
  await stand(program, laptop, laptop);
  expect((await standing(program)).audience?.isFocused).toBe(true);
  await displays.plugIn();
  await stand(program, laptop, projector);
  await page.keyboard.press('PageDown');
  await seen(audience, picture, 0);
});

test('on one display S brings the window to the front that is behind, and G the console for as long as the overview is open', async ({
  program,
  displays,
}) => {
  await displays.pullOut();
  const { audience } = await present(program, displays);
  const focused = async (): Promise<string> =>
    (await standing(program)).console?.isFocused ? 'console' : 'audience';
  expect(await focused()).toBe('audience');
  await audience.keyboard.press('s');
  await expect.poll(focused).toBe('console');
  const [page] = program.running.windows();
  await page?.keyboard.press('s');
  await expect.poll(focused).toBe('audience');
  await audience.keyboard.press('g');
  await expect.poll(focused).toBe('console');
  await page?.keyboard.press('End');
  await page?.keyboard.press('Enter');
  await expect.poll(focused).toBe('audience');
  await seen(audience, 'begin/melden', 0);
});

for (const isSwapped of [false, true]) {
  test(`killed and started again, both windows are back where they were, on the same slide and the same clock${isSwapped ? ', the windows having changed places' : ''}`, async ({
    program,
    displays,
  }) => {
    const first = await present(program, displays);
    const [forConsole, forAudience] = isSwapped ? [projector, laptop] : [laptop, projector];
    if (isSwapped) await first.console.keyboard.press('s');
    await press(first.console, 'PageDown', 3);
    await seen(first.audience, points, 1);
    await stand(program, forConsole, forAudience);
    const clock = await first.console.evaluate(async () => {
      const reply = await window.leidraad.presenting.state();
      return reply.ok ? reply.value.presentation?.clockFrom : null;
    });
    expect(clock).toEqual(expect.any(Number));
    await program.kill();

    const page = await startOn(program, displays);
    await page.getByTestId('presenter-clock').waitFor();
    await seen(await audienceOf(program), points, 1);
    await stand(program, forConsole, forAudience);
    const now = await page.evaluate(async () => {
      const reply = await window.leidraad.presenting.state();
      return reply.ok ? reply.value.presentation?.clockFrom : null;
    });
    expect(now).toBe(clock);
  });
}

test('one that was ended does not come back', async ({ program, displays }) => {
  const { console: page } = await present(program, displays);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await standing(program)).audience).toBeNull();
  await program.quit();
  const again = await startOn(program, displays);
  await speak(again, 'nl');
  await expect(again.getByTestId('presenter-clock')).toHaveCount(0);
  expect((await standing(program)).audience).toBeNull();
});
