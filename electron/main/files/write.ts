import { open, rename, rm, type FileHandle } from 'node:fs/promises';

/** Puts the content in an open file. */
export type Fill = (file: FileHandle) => Promise<void>;

/**
 * Writes a file beside its place first, so that there is the whole of it or what was there before.
 *
 * @throws a file system error, with nothing left of the attempt
 */
export async function writeFileWhole(target: string, fill: Fill): Promise<void> {
  const draft = `${target}.unfinished`;
  try {
    const file = await open(draft, 'w');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
