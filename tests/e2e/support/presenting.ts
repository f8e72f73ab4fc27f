import { fileURLToPath } from 'node:url';
import type { Program } from '../../../build/gallery/program.ts';
import type { TwoDisplays } from './displays.ts';
import { speak } from './learner.ts';
import { expect, type Page } from './program.ts';

export const content = fileURLToPath(new URL('../../fixtures/briefings', import.meta.url));

/** The slides that are presented: the first step has a picture on one and two points on another, and a question. */
export const cover = 'cover';
export const picture = 'begin/opening';
export const points = 'begin/opening+2';
export const question = 'begin/opening?hoe-laat';

/** Both windows of a presentation. */
export interface Windows {
  readonly console: Page;
  readonly audience: Page;
}

/** Starts the program on a display, with the fixture briefing. */
export const startOn = (program: Program, display?: TwoDisplays): Promise<Page> =>
  program.start({ content, ...(display ? { display: display.name } : {}) });

/** The audience's window, when it shows a slide. */
export async function audienceOf({ running }: Program): Promise<Page> {
  const find = (): Page | undefined =>
    running.windows().find((page) => page.url().includes('audience.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const audience = find();
  if (!audience) throw new Error('The audience’s window closed again');
  await audience.getByTestId('audience-slide').waitFor();
  return audience;
}

/** Starts the program, and presenting in it. */
export const present = async (program: Program, displays?: TwoDisplays): Promise<Windows> =>
  presentOn(program, await startOn(program, displays));

/** Starts presenting the fixture's first module, with its first question. */
export async function presentOn(program: Program, page: Page): Promise<Windows> {
  await speak(page, 'nl');
  await page.evaluate(() => {
    location.hash = '#/briefing/proef/present?module=begin';
  });
  await page
    .locator(`[data-test="choose-item"][data-id="${question}"]`)
    .getByRole('checkbox')
    .check();
  await page.getByTestId('start').click();
  await page.getByTestId('presenter-clock').waitFor();
  return { console: page, audience: await audienceOf(program) };
}

/** Presses a key so many times, one after the other. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
}

/** Waits until the audience sees a slide, with so much of it. */
export async function seen(audience: Page, slide: string, shown: number): Promise<void> {
  const element = audience.getByTestId('audience-slide');
  await expect(element).toHaveAttribute('data-id', slide);
  await expect(element).toHaveAttribute('data-shown', String(shown));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where both windows stand, and which of them has the keyboard; null for one that is not there. */
export async function standing({ running }: Program) {
  const windows = await running.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isAudience: window.webContents.getURL().includes('audience.html'),
      box: window.getBounds(),
      isFullScreen: window.isFullScreen(),
      isFocused: window.isFocused(),
    })),
  );
  const find = (isAudience: boolean) =>
    windows.find((window) => window.isAudience === isAudience) ?? null;
  return { console: find(false), audience: find(true) };
}

/** Whether a window fills a display. Where no window manager runs, Chromium is a few pixels out. */
export const fills = (box: Box | undefined, display: Box): boolean =>
  box !== undefined &&
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(box[side] - display[side]) < 9);

/** Whether a window lies wholly on a display. */
export const isOn = (box: Box | undefined, display: Box): boolean =>
  box !== undefined &&
  box.x >= display.x &&
  box.y >= display.y &&
  box.x + box.width <= display.x + display.width &&
  box.y + box.height <= display.y + display.height;

/** Waits until the console is on the one display and the audience fills the other. */
export const stand = (program: Program, console: Box, audience: Box): Promise<void> =>
  expect
    .poll(async () => {
      const now = await standing(program);
      return [isOn(now.console?.box, console), fills(now.audience?.box, audience)];
    })
    .toEqual([true, true]);

export { expect };
