import { dialog, type BrowserWindow } from 'electron';
import type { Log } from '../log/log.ts';
import type { Texts } from '../texts/texts.ts';

/**
 * Asks, when the page does not react any more, whether to wait for it. Where not, its process is ended, and the page
 * counts as lost. An answer that comes after the page came to itself does nothing.
 */
export function askWhenStuck(window: BrowserWindow, texts: () => Texts['stuck'], log: Log): void {
  let asking: AbortController | null = null;

  async function ask(): Promise<void> {
    log.warn('The page does not react.');
    asking = new AbortController();
    const { signal } = asking;
    const { title, question, explanation, wait, stop } = texts();
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      title,
      message: question,
      detail: explanation,
      buttons: [wait, stop],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    });
    asking = null;
    if (response === 1 && !signal.aborted && !window.isDestroyed()) {
      window.webContents.forcefullyCrashRenderer();
    }
  }

  window.on('unresponsive', () => {
    if (!asking) ask().catch((error: unknown) => log.error('Nothing could be asked.', error));
  });
  window.on('responsive', () => asking?.abort());
}
