import { join } from 'node:path';
import { projectRoot } from '../setup/places.mjs';

/** Where the packaged program comes to lie. */
export const packageFolder = join(projectRoot, 'out', 'package');

const folders: Partial<Record<NodeJS.Platform, { readonly [arch: string]: string }>> = {
  linux: { x64: 'linux-unpacked', arm64: 'linux-arm64-unpacked' },
  win32: { x64: 'win-unpacked', arm64: 'win-arm64-unpacked' },
  darwin: { x64: 'mac', arm64: 'mac-arm64' },
};
const executables: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'leidraad',
  win32: 'Leidraad.exe',
  darwin: join('Leidraad.app', 'Contents', 'MacOS', 'Leidraad'),
};

/** The folder with the unpacked program for this machine. */
export const unpackedFolder = join(
  packageFolder,
  folders[process.platform]?.[process.arch] ?? `${process.platform}-unpacked`,
);

/** The executable of the unpacked program. */
export const packagedExecutable = join(unpackedFolder, executables[process.platform] ?? 'leidraad');

/** The folder with what ships beside the program. */
export const resourcesFolder =
  process.platform === 'darwin'
    ? join(unpackedFolder, 'Leidraad.app', 'Contents', 'Resources')
    : join(unpackedFolder, 'resources');
