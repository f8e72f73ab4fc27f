import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { electronFlags } from '../../../build/setup/electron-flags.mjs';
import { connectAgainIfMissed } from '../../e2e/support/connect.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The program that was built, and the least that Electron can do for a window with a button. */
export const programFolder = folderOf('../../..');
export const emptyFolder = folderOf('../empty');

/** What is started: its folder, its data, and another folder of briefings than its own. */
export interface Wanted {
  readonly folder: string;
  readonly userData: string;
  readonly content?: string;
}

/** A program of Electron's that is started as a double click does; a browser's driver looks at it only when it is drawn. */
export class Started {
  readonly page: Page;
  /** Milliseconds from the start of its process until its button was painted and could be used. */
  readonly usableAfter: number;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser, page: Page, usableAfter: number) {
    this.#process = process;
    this.#browser = browser;
    this.page = page;
    this.usableAfter = usableAfter;
  }

  /** @throws when it ends before it shows a window */
  static async start(wanted: Wanted): Promise<Started> {
    const from = performance.timeOrigin + performance.now();
    const child = start(wanted);
    const browser = await connectAgainIfMissed(await addressOf(child));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('There is no window');
    if (wanted.folder === programFolder) await page.locator('html[data-ready]').waitFor();
    const usable = page.locator('[data-test="continue"], [data-test="module-link"]').first();
    await usable.click({ trial: true });
    return new Started(child, browser, page, (await page.evaluate(usableAt)) - from);
  }

  async end(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
    await this.#browser.close();
  }
}

function start({ folder, userData, content }: Wanted): ChildProcess {
  const executable = process.env['LEIDRAAD_ELECTRON'];
  if (!executable) throw new Error('LEIDRAAD_ELECTRON is not set; `npm run bench` sets it');
  const flags = [...electronFlags(), '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  return spawn(executable, [...flags, folder], {
    env: {
      ...process.env,
      LEIDRAAD_USER_DATA: userData,
      ...(content ? { LEIDRAAD_CONTENT: content } : {}),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Where its driver can reach it: it says so itself. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stderr ?? []) {
    said += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`The program ended before it could be reached:\n${said}`);
}

/**
 * When the page had painted the largest of its texts, and said that it was ready if it says that at all. In milliseconds
 * since 1970.
 */
async function usableAt(): Promise<number> {
  const painted = await new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const ready = performance.getEntriesByName('ready', 'mark')[0]?.startTime ?? 0;
  return performance.timeOrigin + Math.max(painted, ready);
}
