import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { fuses } from './fuses.ts';

/** What is packaged, and in which form. */
export interface Packaging {
  /** The folder with the Electron that goes into it. */
  readonly electron: { readonly folder: string; readonly version: string };
  /** Whether the user's data lies beside the program: for what is run from a stick. */
  readonly isPortable: boolean;
}

/** The file that a program comes in, for each form. electron-builder fills in what is between braces. */
const artifactName = (isPortable: boolean): string =>
  `leidraad-\${version}-\${os}-\${arch}${isPortable ? '-portable' : ''}.\${ext}`;

/** Electron's own sample program, which nothing starts any more. */
async function removeSampleProgram({ appOutDir, packager }: AfterPackContext): Promise<void> {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}

/** How electron-builder makes the program that is handed out: https://www.electron.build/configuration */
export const configurationOf = ({ electron, isPortable }: Packaging): Configuration => ({
  appId: 'eu.leidraad.app',
  productName: 'Leidraad',
  copyright: 'EUPL-1.2',
  directories: { app: 'out', output: 'out/package', buildResources: 'build/icons' },
  artifactName: artifactName(isPortable),
  electronDist: electron.folder,
  electronVersion: electron.version,
  // The languages of the interface; Chromium's own few words in all others are 40 MB.
  electronLanguages: ['nl', 'en'],

  // Everything is bundled: false says that there are no packages to look for.
  beforeBuild: async () => false,
  files: ['package.json', 'main', 'preload', 'renderer'],
  extraResources: [
    {
      from: 'content',
      to: 'content',
      // For authors, who have the source.
      filter: ['**/*', '!README.md', '!guide', '!*/REVIEW.md'],
    },
    { from: 'LICENSE', to: 'licences/leidraad.txt' },
    { from: 'out/licences/third-party.txt', to: 'licences/third-party.txt' },
  ],
  ...(isPortable ? { extraFiles: [{ from: 'build/packaging/portable', to: 'data' }] } : {}),

  electronFuses: {
    ...Object.fromEntries(Object.entries(fuses).map(([name, { isOn }]) => [name, isOn])),
    // On a Mac the change breaks the signature that Electron comes with.
    resetAdHocDarwinSignature: true,
  },
  afterPack: removeSampleProgram,
  publish: null,

  fileAssociations: [
    {
      ext: 'leidraad',
      name: 'Leidraad briefing',
      description: 'Leidraad briefing',
      mimeType: 'application/x-leidraad-briefing',
      role: 'Viewer',
      rank: 'Owner',
    },
  ],
  win: { icon: 'leidraad.ico', target: isPortable ? ['zip'] : ['nsis'] },
  nsis: {
    oneClick: true,
    // For the user alone, so that nobody asks for an administrator.
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['nl_NL', 'en_US'],
  },
  mac: {
    icon: 'leidraad.icns',
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    // Signed by no one in particular: an Apple silicon Mac runs nothing that is not signed at all.
    identity: '-',
  },
  linux: {
    icon: 'linux',
    target: ['AppImage', 'deb', 'tar.gz'],
    executableName: 'leidraad',
    category: 'Education',
    maintainer: 'Leidraad',
    synopsis: 'Briefings that people remember and can present',
  },
});
