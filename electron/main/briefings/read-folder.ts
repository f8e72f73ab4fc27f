import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { mediaTypeOf } from './media-types.ts';

export type BriefingFiles =
  | {
      readonly isReadable: true;
      readonly texts: { readonly path: string; readonly text: string }[];
      readonly media: string[];
    }
  | { readonly isReadable: false; readonly reason: string };

const megabyte = 1024 * 1024;
const limits = { file: 2 * megabyte, all: 50 * megabyte, files: 5000, depth: 8 };

const isPicture = (path: string): boolean =>
  path.startsWith('media/') && mediaTypeOf(path) !== null;

/** A drawing is text as well: the page looks at it before it shows it. */
const isText = (path: string): boolean =>
  ['.md', '.yaml'].includes(extname(path).toLowerCase()) ||
  (isPicture(path) && extname(path).toLowerCase() === '.svg');

/** A briefing is larger than any honest one. */
class TooLarge extends Error {}

/**
 * Why a briefing's folder cannot be read.
 *
 * @throws what is neither the disk's error, which has a code, nor about its size: a bug
 */
export function reasonOf(error: unknown): string {
  if (error instanceof TooLarge || (error instanceof Error && 'code' in error))
    return error.message;
  throw error;
}

/**
 * The paths of the plain files below a folder, with `/`. Links and hidden files are passed over.
 *
 * @throws a file system error, and when there are more of them than any honest briefing has
 */
export async function filesBelow(folder: string, prefix = '', depth = 1): Promise<string[]> {
  if (depth > limits.depth) throw new TooLarge(`${prefix} is nested too deep`);
  const paths: string[] = [];
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await filesBelow(folder, `${path}/`, depth + 1)));
    if (entry.isFile()) paths.push(path);
    if (paths.length > limits.files) throw new TooLarge('too many files');
  }
  return paths;
}

async function assertSizes(folder: string, paths: readonly string[]): Promise<void> {
  let total = 0;
  for (const path of paths) {
    const { size } = await stat(join(folder, path));
    total += Math.min(size, limits.file);
    if (total > limits.all) throw new TooLarge('the texts are over 50 MB');
  }
}

/**
 * UTF-8, without the byte order mark that some editors put before it. Of a file that is larger than any honest one only
 * the beginning: for the page that is still too long, so that it says so and opens the rest.
 */
async function readText(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limits.file));
    const { bytesRead } = await file.read(bytes);
    return new TextDecoder().decode(bytes.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * All texts in a briefing's folder, drawings among them, and the names of its media; nothing in them is read here.
 * The author's check reads through this too, so that both see the same.
 */
export async function readFolder(folder: string): Promise<BriefingFiles> {
  try {
    const paths = (await filesBelow(folder)).toSorted();
    const textPaths = paths.filter(isText);
    await assertSizes(folder, textPaths);
    return {
      isReadable: true,
      texts: await Promise.all(
        textPaths.map(async (path) => ({ path, text: await readText(join(folder, path)) })),
      ),
      media: paths.filter(isPicture),
    };
  } catch (error) {
    return { isReadable: false, reason: reasonOf(error) };
  }
}
