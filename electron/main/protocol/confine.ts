import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Log } from '../log/log.ts';
import { logUnlessMissing } from '../log/unless-missing.ts';

/** Letters that no file of ours has in its name, and that mean something else to Windows or to C. */
// eslint-disable-next-line no-control-regex -- these are the letters to refuse
const strange = /[\u0000-\u001f\\:*?"<>|]/;

/** Whether the parts of a path lead downwards, each to something with that name. */
export const arePlain = (parts: readonly string[]): boolean =>
  parts.every((part) => !['', '.', '..'].includes(part) && !strange.test(part));

/**
 * The parts of a path as it stands in an address, decoded once; null when it is not a plain path downwards.
 *
 * @param path percent-encoded, with or without a slash before it
 */
export function partsOf(path: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded.replace(/^\//, '').split('/');
  return arePlain(parts) ? parts : null;
}

/** Whether a real path lies below a real root. Never by comparing how they begin: `/root-b` begins with `/root`. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The file that a path in an address names below a folder; null when it is not there, or a link leads outside.
 *
 * @param root a folder of ours, which may be reached by a link
 * @param folder the parts of the way from there to the folder, which may not
 * @param path percent-encoded, as in an address
 */
export async function fileBelow(
  root: string,
  folder: readonly string[],
  path: string,
  log: Log,
): Promise<string | null> {
  const parts = partsOf(path);
  if (!parts) return null;
  try {
    const confines = join(await realpath(root), ...folder);
    const file = await realpath(join(confines, ...parts));
    return isBelow(confines, file) ? file : null;
  } catch (error) {
    logUnlessMissing(log, path, error);
    return null;
  }
}
