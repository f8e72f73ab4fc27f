import { join } from 'node:path';
import type { Log } from '../log/log.ts';
import { listBriefings } from './list.ts';
import { readFolder, type BriefingFiles } from './read-folder.ts';

/**
 * Reads a briefing that `listBriefings` knows, and none besides. Why one cannot be read is logged as well.
 *
 * @param root the folder that holds it
 * @throws a file system error when `root` itself cannot be read
 */
export async function readBriefing(root: string, id: string, log: Log): Promise<BriefingFiles> {
  if (!(await listBriefings(root, log)).includes(id)) {
    return { isReadable: false, reason: 'not there' };
  }
  const found = await readFolder(join(root, id));
  if (!found.isReadable) log.warn(`The briefing ${id} cannot be read: ${found.reason}`);
  return found;
}
