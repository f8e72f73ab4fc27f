const releases = 'https://github.com/electron/electron/releases/download/';

/**
 * The name of the official archive for a machine.
 * @param {{ version: string, platform: string, arch: string }} wanted
 */
export function officialArchive({ version, platform, arch }) {
  return `electron-v${version}-${platform}-${arch}.zip`;
}

/**
 * The address of the official archive, at the mirror when one is set.
 * @param {{ version: string, platform: string, arch: string }} wanted
 * @param {NodeJS.ProcessEnv} env
 */
export function officialAddress(wanted, env = process.env) {
  // ELECTRON_CUSTOM_DIR belongs to the mirrors: some name their folders without the v.
  const base = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || releases;
  const pattern = env.npm_config_electron_custom_dir || env.ELECTRON_CUSTOM_DIR || 'v{{ version }}';
  const folder = pattern.replace('{{ version }}', wanted.version);
  return `${base.replace(/\/*$/, '/')}${folder}/${officialArchive(wanted)}`;
}
