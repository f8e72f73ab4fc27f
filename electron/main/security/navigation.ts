import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';
import { isSamePage } from './own-address.ts';

/**
 * No frame goes anywhere but to the page of ours that its window was made with.
 * https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function limitNavigation(contents: WebContents, log: Log): void {
  const check = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (isSamePage(contents.getURL(), event.url)) return;
    event.preventDefault();
    log.warn('A navigation away from the program was denied.');
  };
  contents.on('will-navigate', check);
  contents.on('will-redirect', check);
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame) return check(event);
    // The program has no inner frames.
    event.preventDefault();
    log.warn('The navigation of an inner frame was denied.');
  });
}
