import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';
import { isLostAgain } from './reload-limit.ts';

/** Logs each loss of a page's process, and says whether the page was lost again and again. */
export function watchForLoss(
  contents: WebContents,
  log: Log,
  onLost: (isRepeated: boolean) => void,
): void {
  const losses: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`The page's process was lost: ${reason} (${exitCode}).`);
    const now = Date.now();
    losses.push(now);
    onLost(isLostAgain(losses, now));
  });
}

/** Loads a page again when its process was lost; gives up when that keeps happening. */
export function reloadLostPage(contents: WebContents, log: Log, giveUp: () => void): void {
  watchForLoss(contents, log, (isRepeated) => {
    if (isRepeated) giveUp();
    else contents.reload();
  });
}
