import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log/log.ts';
import { rename } from '../store/durable.ts';

/** How folders are called that are not there yet, and those that are there no more. No id begins so. */
export const draftPrefix = '.new-';
const asidePrefix = '.old-';

/** What is left after a swap is of no use, and is swept away at the next start. */
function sweep(folder: string, log: Log): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    log.warn('A folder that is not needed any more could not be removed.', error);
  }
}

/**
 * Takes the folder of a briefing away, such that a power cut leaves the whole of it or nothing.
 *
 * @throws a file system error; it is then still there
 */
export function takeAway(root: string, id: string, log: Log): void {
  const aside = join(root, asidePrefix + id);
  rmSync(aside, { recursive: true, force: true });
  rename(join(root, id), aside);
  sweep(aside, log);
}

/**
 * Puts a finished folder in the place of a briefing's, such that a power cut leaves the old one or the new one, whole.
 *
 * @throws a file system error; the old one is then still there
 */
export function putInPlace(draft: string, root: string, id: string, log: Log): void {
  const target = join(root, id);
  const aside = join(root, asidePrefix + id);
  rmSync(aside, { recursive: true, force: true });
  const isReplaced = existsSync(target);
  if (isReplaced) rename(target, aside);
  try {
    rename(draft, target);
  } catch (error) {
    if (isReplaced) rename(aside, target);
    throw error;
  }
  sweep(aside, log);
}

/** Ends what an earlier run began: a briefing whose place nothing took comes back, and what is left over goes. */
export function mendShelf(root: string, log: Log): void {
  if (!existsSync(root)) return;
  try {
    for (const name of readdirSync(root)) {
      const id = name.startsWith(asidePrefix) ? name.slice(asidePrefix.length) : null;
      if (id !== null && !existsSync(join(root, id))) rename(join(root, name), join(root, id));
      else if (id !== null || name.startsWith(draftPrefix)) sweep(join(root, name), log);
    }
  } catch (error) {
    log.error('The folder of the installed briefings could not be put in order.', error);
  }
}
