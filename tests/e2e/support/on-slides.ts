import type { Page } from '@playwright/test';
import type { Program } from '../../../build/gallery/program.ts';
import type { PlaceOnSlide } from '../../../renderer/presenting/presentation.ts';
import { textsOf as interfaceTexts } from './learner.ts';
import { expect } from './program.ts';

/** The slide in the audience's window, and the one that is up on the Dutch console. */
export const slideIn = (page: Page) =>
  page.url().includes('audience.html')
    ? page.getByTestId('audience-slide')
    : page
        .getByRole('region', { name: interfaceTexts('nl').console.thisSlide })
        .locator('[data-theme="projector"]')
        .first();

/** Where a place on the slide is in the page. */
async function inPage(page: Page, { x, y }: PlaceOnSlide): Promise<[number, number]> {
  const box = await slideIn(page).boundingBox();
  if (!box) throw new Error('There is no slide in sight');
  return [box.x + (box.width * x) / 100, box.y + (box.height * y) / 100];
}

/** Puts the pointer on the slide. */
export const pointAt = async (page: Page, at: PlaceOnSlide): Promise<void> =>
  page.mouse.move(...(await inPage(page, at)), { steps: 2 });

/** Draws a line on the slide, or erases along one. */
export async function drag(page: Page, from: PlaceOnSlide, to: PlaceOnSlide): Promise<void> {
  await pointAt(page, from);
  await page.mouse.down();
  await page.mouse.move(...(await inPage(page, to)), { steps: 5 });
  await page.mouse.up();
}

/** Waits until the pointer does this on the slide. */
export const holds = (page: Page, tool: 'laser' | 'pen' | 'eraser'): Promise<void> =>
  expect(slideIn(page).locator(`.layer--${tool}`)).toBeVisible();

interface Line {
  readonly text: string;
  /** From the left top corner of the slide, in per cent of it: where it begins, where it ends, its top. */
  readonly at: readonly number[];
}

/** Every line of text on the slide, with how its text breaks where there is less room. */
const linesOn = (page: Page): Promise<Line[]> =>
  slideIn(page).evaluate((slide) => {
    const whole = slide.getBoundingClientRect();
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text;
      if (!parentElement || parentElement.closest('.visually-hidden')) continue;
      const { hyphens, textWrapStyle } = getComputedStyle(parentElement);
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, top, right } of range.getClientRects()) {
        const across = [left, right].map((x) => (100 * (x - whole.left)) / whole.width);
        lines.push({
          text: [text.textContent?.trim(), hyphens, textWrapStyle].join(),
          at: [...across, (100 * (top - whole.top)) / whole.height],
        });
      }
    }
    return lines;
  });

/** How far apart the same line is on two slides at most, in per cent; infinitely when they have other lines. */
export async function linesApart(one: Page, other: Page): Promise<number> {
  const [lines, others] = [await linesOn(one), await linesOn(other)];
  const textsOf = (all: readonly Line[]): string => all.map(({ text }) => text).join('\n');
  if (lines.length === 0 || textsOf(lines) !== textsOf(others)) return Infinity;
  const apart = lines.flatMap(({ at }, line) =>
    at.map((per, index) => Math.abs(per - (others[line]?.at[index] ?? 0))),
  );
  return Math.max(...apart);
}

/** The colour that the audience sees at a place, as red, green and blue. */
export const colourAt = ({ running }: Program, at: PlaceOnSlide): Promise<number[]> =>
  running.evaluate(async ({ BrowserWindow }, place) => {
    const audience = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('audience.html'),
    );
    const image = await audience?.webContents.capturePage();
    if (!image) throw new Error('There is no audience’s window');
    const { width, height } = image.getSize();
    const [x, y] = [Math.round((width * place.x) / 100), Math.round((height * place.y) / 100)];
    const [blue = -1, green = -1, red = -1] = image.crop({ x, y, width: 1, height: 1 }).toBitmap();
    return [red, green, blue];
  }, at);

/** Whether something is drawn there, which is in red. */
export const isInked = async (program: Program, at: PlaceOnSlide): Promise<boolean> => {
  const [red = 0, green = 0, blue = 0] = await colourAt(program, at);
  return red > 2 * Math.max(green, blue);
};
