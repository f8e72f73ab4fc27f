import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder of this user in which downloads are kept, once for each machine.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.LEIDRAAD_CACHE) return env.LEIDRAAD_CACHE;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'leidraad', 'cache');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'leidraad');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'leidraad');
}

/**
 * The project's package.json.
 * @returns {{ name: string, version: string, description: string, license: string,
 *   scripts: Record<string, string>, devDependencies: Record<string, string> }}
 */
export function projectPackage(root = projectRoot) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
