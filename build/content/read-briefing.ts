import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { BriefingFiles } from '../../renderer/briefing/briefing.ts';

/** A briefing's folder on the disk. */
export interface BriefingFolder {
  /** The folder as it was asked for, with `/`. */
  readonly path: string;
  readonly id: string;
  readonly files: BriefingFiles;
}

/** Finds the folders below `root` that hold a `briefing.yaml`, `root` itself included, and reads them. */
export async function readBriefings(root: string): Promise<BriefingFolder[]> {
  const paths = await filesBelow(root);
  const folders = paths.filter((path) => /(^|[\\/])briefing\.yaml$/.test(path)).map(dirname);
  return Promise.all(folders.sort().map((folder) => readBriefing(join(root, folder), folder)));
}

async function readBriefing(folder: string, name: string): Promise<BriefingFolder> {
  const paths = await filesBelow(folder);
  const texts = paths
    .filter((path) => /\.(md|yaml)$/.test(path))
    .map(async (path) => ({
      path: slashed(path),
      text: await readFile(join(folder, path), 'utf8'),
    }));
  const media = paths.map(slashed).filter((path) => path.startsWith('media/'));
  const path = slashed(folder);
  const id = name === '.' ? (path.split('/').at(-1) ?? path) : slashed(name);
  return { path, id, files: { texts: await Promise.all(texts), media } };
}

/** The files below a folder, relative to it, in an order that is the same everywhere. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const slashed = (path: string): string => path.split(sep).join('/');
