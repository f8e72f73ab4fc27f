import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ folder: string, executable: string, version: string }} Runtime */

/**
 * The Electron in a folder, or undefined when none is there.
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 * @returns {Runtime | undefined}
 */
export function runtimeIn(folder, platform = process.platform) {
  const executable = join(folder, executableName(platform));
  const version = join(folder, 'version');
  if (!existsSync(executable)) return undefined;
  // A build of one's own may come without the file; then its version is not known.
  const text = existsSync(version) ? readFileSync(version, 'utf8').trim().replace(/^v/, '') : '?';
  return { folder, executable, version: text };
}

/** @param {NodeJS.Platform} platform */
function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return 'electron';
}
