import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Program } from '../../../build/gallery/program.ts';

/**
 * The learner's page by another connection. Playwright gives a page up for good when its process is lost, although the
 * window goes on with another one.
 */
export class Anew {
  readonly #program: Program;
  readonly #browsers: Browser[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  /**
   * Ends the process of the learner's page, as a fault in it would, and reaches what the window shows then.
   *
   * @param end what ends it
   */
  async after(end: () => Promise<void> = () => this.#crash()): Promise<Page> {
    await end();
    await this.#isShown('lost.html');
    const address = join(this.#program.userData, 'DevToolsActivePort');
    const [port = ''] = (await readFile(address, 'utf8')).split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    this.#browsers.push(browser);
    const page = browser
      .contexts()[0]
      ?.pages()
      .find((shown) => shown.url().includes('lost.html'));
    if (!page) throw new Error('The calm page is not there');
    return page;
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers) await browser.close();
  }

  #crash(): Promise<void> {
    return this.#program.running.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('index.html'))
        ?.webContents.forcefullyCrashRenderer();
    });
  }

  /** Resolves when the window shows a page that has loaded. */
  #isShown(page: string): Promise<void> {
    return this.#program.running.evaluate(async ({ BrowserWindow }, wanted) => {
      const isShown = (): boolean =>
        BrowserWindow.getAllWindows().some(
          ({ webContents }) => webContents.getURL().includes(wanted) && !webContents.isLoading(),
        );
      while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 20));
    }, page);
  }
}
