import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many bytes the files in a folder and below it hold. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

/** How large the program is, beside the empty Electron that it is made with. */
export async function sizesLine(program: string, electron: string): Promise<string> {
  const [ours, empty] = await Promise.all([sizeOf(program), sizeOf(electron)]);
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  const ratio = (ours / empty).toFixed(3);
  return `Size: ${megabytes(ours)} unpacked; the empty Electron ${megabytes(empty)}; ratio ${ratio}.`;
}
