/**
 * Packages what was built: `npm run package`, which checks and builds first. With `--dir` only the unpacked program is
 * made, as the tests start it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Platform, build } from 'electron-builder';
import { billOf } from './packaging/bill.ts';
import { writeChecksums } from './packaging/checksums.ts';
import { configurationOf } from './packaging/configuration.ts';
import { packageFolder, unpackedFolder } from './packaging/places.ts';
import { licencesText, shippedIn } from './packaging/shipped.ts';
import { sizesLine } from './packaging/sizes.ts';
import { npm } from './setup/npm.mjs';
import { projectPackage, projectRoot } from './setup/places.mjs';
import { runtimeIn } from './setup/installed-runtime.mjs';

const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } });
const { name, version, description, license, devDependencies } = projectPackage();
const built = join(projectRoot, 'out');

const electron = runtimeIn(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '');
if (!electron)
  throw new Error('ELECTRON_OVERRIDE_DIST_PATH names no Electron; use `npm run package`');
const isOfficial = electron.version === devDependencies['electron'];
const isFolderOnly = values.dir || !isOfficial;
if (!isOfficial) {
  console.log(
    `Package: Electron ${electron.version} is a substitute, so only a folder is made, to test with.`,
  );
}

await rm(packageFolder, { recursive: true, force: true });
await mkdir(packageFolder, { recursive: true });
await mkdir(join(built, 'licences'), { recursive: true });

const parts = await shippedIn(built);
await writeFile(join(built, 'licences', 'third-party.txt'), licencesText(parts));
const { code, output } = await npm(['sbom', '--sbom-format=cyclonedx'], { quiet: true });
if (code !== 0) throw new Error(`npm could not list what is installed:\n${output}`);
const bill = billOf(output, parts);
await writeFile(join(packageFolder, `leidraad-${version}.cdx.json`), JSON.stringify(bill, null, 2));
console.log(`Package: ${parts.length} parts of others ship; all are in the bill of materials.`);

// What the packaged program knows of itself. Its packages are bundled, so it names none.
const itself = { name, version, description, license, author: 'Leidraad' };
const entry = { type: 'module', main: 'main/index.js', productName: 'Leidraad' };
// So that Linux knows its windows by the name of its entry in the menu.
const window = { desktopName: 'leidraad.desktop' };
await writeFile(join(built, 'package.json'), JSON.stringify({ ...itself, ...entry, ...window }));

// What is run from a stick is made of the same files, and comes in a file of its own.
const forms = process.platform === 'win32' && !isFolderOnly ? [true, false] : [false];
for (const isPortable of forms) {
  await build({
    projectDir: projectRoot,
    publish: 'never',
    targets: Platform.current().createTarget(isFolderOnly ? 'dir' : null),
    config: configurationOf({ electron, isPortable }),
  });
}
console.log(await sizesLine(unpackedFolder, electron.folder));
console.log((await writeChecksums(packageFolder)).join('\n'));
