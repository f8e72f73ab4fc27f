/**
 * Downloads, verifies and unpacks the official Electron: node fetch-official.mjs URL FOLDER SHA256.
 * A program of its own because it needs the pinned Node: older ones know neither the proxy settings
 * of the environment nor the archive reader that comes with Electron's package.
 */
import { createRequire } from 'node:module';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './download.mjs';
import { unreachable } from './fetch-official-codes.mjs';
import { verifyHash } from './hash.mjs';
import { Problem, reasonOf } from './problem.mjs';

const [url = '', folder = '', sha256 = ''] = process.argv.slice(2);
const archive = join(folder, '..', 'electron.zip');

try {
  await download(url, archive);
} catch (error) {
  process.stderr.write(`  ${reasonOf(error)}\n`);
  process.exit(unreachable);
}

try {
  await verifyHash(archive, { algorithm: 'sha256', encoding: 'hex', value: sha256 });
  await mkdir(folder);
  await archiveReader().extract(archive, { dir: folder });
} catch (error) {
  process.stderr.write(`${error instanceof Problem ? error.message : String(error)}\n`);
  process.exit(1);
}

/**
 * The reader that Electron's package brings along for its own archives.
 * @returns {{ extract: (archive: string, to: { dir: string }) => Promise<void> }}
 */
function archiveReader() {
  const electronPackage = createRequire(import.meta.url).resolve('electron/package.json');
  return createRequire(electronPackage)('@electron-internal/extract-zip');
}
