import { existsSync } from 'node:fs';
import { canInstall, install, isOnPath, knownToApt } from './apt.mjs';
import { installLine } from './install-line.mjs';
import { explain } from './problem.mjs';
import { say } from './say.mjs';

/** Where distributions put the X server itself; the one on the path may be a wrapper that only a console may use. */
const servers = ['/usr/lib/xorg/Xorg', '/usr/libexec/Xorg'];
const drivers = ['/usr/lib/xorg/modules/drivers', '/usr/lib64/xorg/modules/drivers'].map(
  (folder) => `${folder}/dummy_drv.so`,
);

/** The X server that can have two displays without hardware; undefined where there is none. */
export const xServer = () => servers.find((path) => existsSync(path));

/** The programs that are missing for two displays without hardware. */
export function missingForTwoDisplays() {
  return [
    ...(xServer() ? [] : ['Xorg']),
    ...(drivers.some((path) => existsSync(path)) ? [] : ['dummy_drv.so']),
    ...(isOnPath('xrandr') ? [] : ['xrandr']),
  ];
}

/**
 * On Linux: sees to it that presenting can be tested on two displays. Installs what that needs as root on a Debian-like
 * system; elsewhere it says what to run, and that those tests are passed over.
 */
export async function ensureTwoDisplays() {
  if (process.platform !== 'linux') {
    return say('Two displays: only Linux can have them without hardware; their tests are skipped.');
  }
  const missing = missingForTwoDisplays();
  if (missing.length === 0) return say('Two displays: all is there, nothing to do.');
  if (!canInstall()) return sayWhatIsMissing(missing);
  try {
    await install(missing);
  } catch (error) {
    say(explain(error));
  }
  const still = missingForTwoDisplays();
  if (still.length > 0) await sayWhatIsMissing(still);
}

/** @param {string[]} missing */
async function sayWhatIsMissing(missing) {
  const manager = ['apt-get', 'dnf', 'zypper'].find(isOnPath);
  const known = manager === 'apt-get' ? await knownToApt(missing) : new Set([]);
  say(`Two displays: the system lacks ${missing.join(', ')}, so the tests on them are skipped.`);
  say(`  To have them: ${installLine(manager, missing, known)}`);
}
