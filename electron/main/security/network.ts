import type { Session } from 'electron';
import type { Log } from '../log/log.ts';
import { isOwnAddress } from './own-address.ts';

/** Whether a request stays within the program. DevTools loads itself, where there is a DevTools. */
export function isRequestAllowed(address: string, hasDevTools: boolean): boolean {
  const protocol = URL.parse(address)?.protocol;
  if (protocol === 'briefing:' || (hasDevTools && protocol === 'devtools:')) return true;
  return isOwnAddress(address);
}

/**
 * Cancels every request that would leave the program.
 * https://www.electronjs.org/docs/latest/api/web-request#webrequestonbeforerequestfilter-listener
 */
export function denyNetwork(session: Session, hasDevTools: boolean, log: Log): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAllowed = isRequestAllowed(url, hasDevTools);
    if (!isAllowed) log.warn('A request that would leave the program was cancelled.');
    answer({ cancel: !isAllowed });
  });
}
