import { canInstall, install, isOnPath, knownToApt } from './apt.mjs';
import { run } from './command.mjs';
import { hasDisplay, virtualDisplay } from './virtual-display.mjs';
import { installLine } from './install-line.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/**
 * On Linux: sees to it that the libraries are there which Electron needs, and a virtual display
 * where there is no other. Installs them as root on a Debian-like system, else says what to run.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(executable);
  if (missing.length === 0) return say('System: no library is missing, nothing to do.');
  if (!canInstall()) throw await toInstall(missing);

  await install(missing);
  const still = await missingParts(executable);
  if (still.length > 0) throw await toInstall(still);
}

/** @param {string} executable */
async function missingParts(executable) {
  const { code, output } = await run('ldd', [executable], { quiet: true });
  if (code !== 0) say(`System: ldd cannot tell which libraries Electron needs: ${output.trim()}`);
  const missing = missingLibraries(output);
  return hasDisplay() || isOnPath(virtualDisplay) ? missing : [...missing, virtualDisplay];
}

/**
 * The libraries that ldd did not find.
 * @param {string} output
 */
export function missingLibraries(output) {
  const found = output.matchAll(/^\s*(\S+) => not found$/gm);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** @param {string[]} missing */
async function toInstall(missing) {
  const manager = ['apt-get', 'dnf', 'zypper'].find(isOnPath);
  const known = manager === 'apt-get' ? await knownToApt(missing) : new Set([]);
  return new Problem({
    what: `The system lacks ${missing.join(', ')}.`,
    safe: 'nothing of the system was changed.',
    todo: `${installLine(manager, missing, known)}\n  and then run the command again.`,
  });
}
