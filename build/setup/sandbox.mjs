import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { Problem } from './problem.mjs';

const appArmor = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/**
 * On Linux, for who is not root: sees to it that Electron can have its sandbox. It needs user
 * namespaces, or a helper that belongs to root; some systems (Ubuntu from 24.04) refuse the first.
 * @param {string} folder of the Electron runtime
 */
export async function ensureSandbox(folder) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = join(folder, 'chrome-sandbox');
  if (isRootHelper(helper) || (await hasUserNamespaces())) return;
  throw new Problem({
    what: "This system does not let Electron make its sandbox, and Electron's helper has no rights yet.",
    safe: 'nothing was changed, and the app is never run without its sandbox.',
    todo: `run this line once, then the command again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  });
}

/** @param {string} helper */
function isRootHelper(helper) {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}

async function hasUserNamespaces() {
  if (existsSync(appArmor) && readFileSync(appArmor, 'utf8').trim() === '1') return false;
  const args = ['--user', '--map-root-user', '--net', 'true'];
  const { code } = await run('unshare', args, { quiet: true });
  // 127: no such program here; then Electron itself is the one to find out.
  return code === 0 || code === 127;
}
