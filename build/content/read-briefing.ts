import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readFolder } from '../../electron/main/briefings/read-folder.ts';
import type { BriefingFiles } from '../../renderer/briefing/briefing.ts';

/** A briefing's folder on the disk, as the program sees it. */
export interface BriefingFolder {
  /** The folder as it was asked for, with `/`. */
  readonly path: string;
  /** The folder's own name. */
  readonly id: string;
  /** Nothing when the program would refuse the folder. */
  readonly files: BriefingFiles;
  /** Why the program would refuse the whole folder; null when it opens. */
  readonly refusal: string | null;
}

/** Finds the folders below `root` that hold a `briefing.yaml`, `root` itself included, and reads them. */
export async function readBriefings(root: string): Promise<BriefingFolder[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isFile() && entry.name === 'briefing.yaml')
    .map((entry) => dirname(relative(root, join(entry.parentPath, entry.name))))
    .filter((folder) => folder === '.' || folder.split(sep).every(isShown));
  return Promise.all(folders.sort().map((folder) => readBriefing(join(root, folder))));
}

async function readBriefing(folder: string): Promise<BriefingFolder> {
  const read = await readFolder(folder);
  return {
    path: folder.split(sep).join('/'),
    id: basename(resolve(folder)),
    files: read.isReadable ? { texts: read.texts, media: read.media } : { texts: [], media: [] },
    refusal: read.isReadable ? null : read.reason,
  };
}

const isShown = (name: string): boolean => !name.startsWith('.');
