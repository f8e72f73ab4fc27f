import { fileLimits } from './limits.ts';
import { BadFile } from './problem.ts';

/** What a briefing is made of: texts anywhere, and pictures in `media/`. */
const texts = /\.(?:md|yaml)$/;
const pictures = /^media\/.+\.(?:svg|png|jpe?g|webp)$/i;

/** Letters that a system takes for something else than a part of a name. */
// eslint-disable-next-line no-control-regex -- these are the letters to refuse
const strange = /[\u0000-\u001f\u007f\\:*?"<>|]/;
/** Names that Windows keeps for its devices, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = { path: 200, parts: 8 } as const;

const isPlainName = (name: string): boolean =>
  // What begins with a dot is hidden; a dot or a space at the end is dropped by Windows.
  !/^$|^\.|[. ]$/.test(name) && !strange.test(name) && !devices.test(name);

/** Whether a path means the same file below a folder on every system, and nothing outside it. */
export function isSafePath(path: string): boolean {
  const parts = path.split('/');
  const isShort = path.length <= longest.path && parts.length <= longest.parts;
  // Some systems write the same accent in another way, and would not find the file again.
  return isShort && path === path.normalize('NFC') && parts.every(isPlainName);
}

/** The most bytes that a file of a briefing may hold, by its path; null when it is of a kind that none needs. */
export function largestAt(path: string): number | null {
  if (texts.test(path)) return fileLimits.text;
  return pictures.test(path) ? fileLimits.picture : null;
}

/**
 * Checks the paths of a briefing's file, one by one and together.
 *
 * @throws BadFile at the first that cannot be used
 */
export function checkPaths(paths: readonly string[]): void {
  const taken = new Set<string>();
  for (const path of paths) {
    // Most laptops take `A.md` and `a.md` for the same file.
    const key = path.toLowerCase();
    if (!isSafePath(path) || taken.has(key)) throw new BadFile({ code: 'unsafe', path });
    if (largestAt(path) === null) throw new BadFile({ code: 'forbidden', path });
    taken.add(key);
  }
}
