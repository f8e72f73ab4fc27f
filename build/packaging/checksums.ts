import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes `SHA256SUMS` beside the files of a folder that are handed out, as `sha256sum --check` reads it.
 *
 * @returns its lines
 */
export async function writeChecksums(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.startsWith('leidraad-'))
    .map(({ name }) => name)
    .toSorted();
  const lines: string[] = [];
  for (const file of files) lines.push(`${await sha256Of(join(folder, file))}  ${file}`);
  await writeFile(join(folder, 'SHA256SUMS'), lines.map((line) => `${line}\n`).join(''));
  return lines;
}
