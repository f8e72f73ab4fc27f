import { join } from 'node:path';
import type { Listed } from '../../contract/briefing-files.ts';
import type { Log } from '../log/log.ts';
import { readNote } from './note.ts';
import { isBriefing, listBriefings } from './list.ts';

/** Where briefings lie: those that the program brings, and those that were installed in the user's data folder. */
export interface Shelf {
  readonly own: string;
  readonly installed: string;
}

/** The folder that holds the briefing with an id: one that was installed goes before the program's own. */
export const rootOf = async ({ own, installed }: Shelf, id: string, log: Log): Promise<string> =>
  (await isBriefing(join(installed, id), log)) ? installed : own;

/** Until something is installed there is no folder for it. */
async function listInstalled(root: string, log: Log): Promise<string[]> {
  try {
    return await listBriefings(root, log);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * All briefings on this laptop: the program's own first, each group in alphabetical order.
 *
 * @throws a file system error when a folder that holds them cannot be read
 */
export async function listShelf(shelf: Shelf, appVersion: string, log: Log): Promise<Listed[]> {
  const own = await listBriefings(shelf.own, log);
  const installed = await listInstalled(shelf.installed, log);
  const added = installed.filter((id) => !own.includes(id));
  return Promise.all(
    [...own, ...added].map(async (id) => {
      const isOwn = own.includes(id);
      if (!installed.includes(id)) return { id, isOwn, installed: null };
      const { version, by } = await readNote(join(shelf.installed, id), log);
      return { id, isOwn, installed: { version, mayBeOvertaken: by !== appVersion } };
    }),
  );
}
