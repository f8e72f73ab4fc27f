import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '../../contract/events.ts';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';

/** The file that makes a folder a briefing. */
export const mark = 'briefing.yaml';

/** Whether a folder is that of a briefing. A linked file does not make it one. */
export async function isBriefing(folder: string, log: Log): Promise<boolean> {
  try {
    return (await lstat(join(folder, mark))).isFile();
  } catch (error) {
    logUnlessMissing(log, join(folder, mark), error);
    return false;
  }
}

/**
 * The ids of the briefings in a folder, in alphabetical order. A linked folder is none: it would lead outside.
 *
 * @throws a file system error when the folder itself cannot be read
 */
export async function listBriefings(root: string, log: Log): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const candidates = entries
    .filter((entry) => entry.isDirectory() && idSchema.safeParse(entry.name).success)
    .map((entry) => entry.name);
  const marked = await Promise.all(candidates.map((name) => isBriefing(join(root, name), log)));
  return candidates.filter((_, index) => marked[index]).toSorted();
}
