import type { Program } from '../../../build/gallery/program.ts';

/**
 * Ends the process of a window's page as a crash would, and waits until the page is there again.
 * Chromium holds a page that comes back under a debugger until that lets it go, and Playwright does not; so this does.
 *
 * @param page what stands in the page's address
 */
export const losePage = ({ running }: Program, page: 'audience.html'): Promise<void> =>
  running.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().includes(wanted),
    )?.webContents;
    if (!contents) throw new Error(`There is no window with ${wanted}`);
    const isBack = new Promise<void>((resolve) => {
      contents.once('dom-ready', () => resolve());
    });
    contents.forcefullyCrashRenderer();
    contents.debugger.attach();
    const letGo = setInterval(() => {
      // Until the page has a process again, there is nothing to let go.
      contents.debugger.sendCommand('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    }, 100);
    await isBack;
    clearInterval(letGo);
    contents.debugger.detach();
  }, page);

/** Asks the page of a window that was lost, which Playwright does not find again. */
export const askPage = (
  { running }: Program,
  page: 'audience.html',
  expression: string,
): Promise<unknown> =>
  running.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes(asked.page))
        ?.webContents.executeJavaScript(asked.expression),
    { page, expression },
  );
