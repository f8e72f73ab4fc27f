import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';

/**
 * No page opens a window.
 * https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows
 */
export function denyNewWindows(contents: WebContents, log: Log): void {
  contents.setWindowOpenHandler(() => {
    log.warn('A new window was denied.');
    return { action: 'deny' };
  });
}
