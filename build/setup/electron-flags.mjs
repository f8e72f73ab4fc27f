import { say } from './say.mjs';

/**
 * The flags that Electron needs because of who runs it: none, but for root on Linux.
 * @param {NodeJS.Platform} platform
 * @param {number | undefined} userId
 */
export function electronFlags(platform = process.platform, userId = process.getuid?.()) {
  return platform === 'linux' && userId === 0 ? ['--no-sandbox'] : [];
}

/** The same, and tells the person when there are any. */
export function announcedElectronFlags() {
  const flags = electronFlags();
  if (flags.length > 0) say('Sandbox: you are root, so Electron runs with --no-sandbox.');
  return flags;
}
