import type { Page } from '@playwright/test';
import type { Program } from '../../../build/gallery/program.ts';
import { barriersOn } from './barriers.ts';

/** One of the ways in which a screen can be set. */
export interface Cell {
  readonly theme: 'light' | 'dark';
  /** Per cent, as a reader zooms: a window of 1280 pixels then has room for 1280, 640 or 320 CSS pixels. */
  readonly zoom: 100 | 200 | 400;
  /** Whether the system puts its own colours in the place of ours. */
  readonly isForced: boolean;
}

const themes = ['light', 'dark'] as const;
const zooms = [100, 200, 400] as const;

/** Every way. */
export const allCells: readonly Cell[] = themes.flatMap((theme) =>
  zooms.flatMap((zoom) => [false, true].map((isForced) => ({ theme, zoom, isForced }))),
);

/**
 * A few ways for one screen, so that in both languages together it meets both themes, every zoom, and forced colours.
 * Which theme goes with which zoom takes turns from screen to screen and from language to language.
 */
export function someCells(turn: number, language: 'nl' | 'en'): readonly Cell[] {
  const [first, second] = turn % 2 === 0 ? themes : themes.toReversed();
  if (!first || !second) throw new Error('There are two themes');
  return language === 'nl'
    ? [
        { theme: first, zoom: 100, isForced: false },
        { theme: second, zoom: 400, isForced: false },
      ]
    : [
        { theme: second, zoom: 200, isForced: false },
        { theme: first, zoom: 400, isForced: true },
      ];
}

/** The window in which 400 per cent leaves 320 by 256 CSS pixels, as WCAG 1.4.10 has it. */
const size = { width: 1280, height: 1024 } as const;

const nameOf = ({ theme, zoom, isForced }: Cell): string =>
  `${theme}, ${zoom} per cent${isForced ? ', forced colours' : ''}`;

/** Sets the window as a cell says, and waits until the page has that much room. */
async function enter({ running }: Program, page: Page, cell: Cell): Promise<void> {
  const { theme, zoom, isForced } = cell;
  await running.evaluate(
    ({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        /(?:index|lost)\.html/.test(one.webContents.getURL()),
      );
      window?.setContentSize(wanted.width, wanted.height);
      window?.webContents.setZoomFactor(wanted.factor);
    },
    { ...size, factor: zoom / 100 },
  );
  await page.emulateMedia({ forcedColors: isForced ? 'active' : 'none', colorScheme: theme });
  await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
  const room = Math.round((size.width * 100) / zoom);
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, room);
}

/** How many CSS pixels the page is wider than the window. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds on a screen in some ways of setting it, and where it scrolls sideways, by the name of the way. */
export async function barriersIn(
  program: Program,
  page: Page,
  cells: readonly Cell[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const cell of cells) {
    await enter(program, page, cell);
    const wide = await tooWide(page);
    const barriers = [
      ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
      ...(await barriersOn(page)),
    ];
    if (barriers.length > 0) found[nameOf(cell)] = barriers;
  }
  await enter(program, page, { theme: 'light', zoom: 100, isForced: false });
  return found;
}
