import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';

/**
 * No page holds a webview.
 * https://www.electronjs.org/docs/latest/tutorial/security#12-verify-webview-options-before-creation
 */
export function denyWebviews(contents: WebContents, log: Log): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log.warn('A webview was denied.');
  });
}
