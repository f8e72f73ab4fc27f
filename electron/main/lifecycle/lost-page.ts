import type { WebContents } from 'electron';
import type { Log } from '../log/log.ts';
import { isWorthReloading } from './reload-limit.ts';

/** Loads a page again when its process was lost; gives up when that keeps happening. */
export function reloadLostPage(contents: WebContents, log: Log, giveUp: () => void): void {
  const losses: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`The page's process was lost: ${reason} (${exitCode}).`);
    const now = Date.now();
    losses.push(now);
    if (isWorthReloading(losses, now)) contents.reload();
    else giveUp();
  });
}
