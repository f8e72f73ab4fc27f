import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Install } from '../../contract/briefing-files.ts';
import type { Log } from '../log/log.ts';
import { noteName, type Note } from './note.ts';
import { draftPrefix, putInPlace } from './swap.ts';

/** Writes a new file, down to the disk. One that is there already is an error: no two files share a name. */
async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a briefing into a folder of its own beside its place, and puts it there whole. What its files hold is not looked
 * at: the page has read them.
 *
 * @param root the folder of the installed briefings; made when it is not there
 * @param briefing one of which `whyNotAllowed` knows no reason
 * @throws a file system error; what was there before is then still there
 */
export async function installBriefing(
  root: string,
  { id, version, files }: Install,
  appVersion: string,
  log: Log,
): Promise<void> {
  await mkdir(root, { recursive: true });
  const draft = await mkdtemp(join(root, draftPrefix));
  try {
    for (const { path, bytes } of files) await writeNew(join(draft, ...path.split('/')), bytes);
    const note: Note = { version, by: appVersion };
    await writeNew(join(draft, noteName), JSON.stringify(note));
    putInPlace(draft, root, id, log);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
