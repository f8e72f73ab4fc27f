import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isStamped, stamp } from './install-stamp.mjs';
import { holdsWhatIsLocked } from './lock-file.mjs';
import { npm } from './npm.mjs';
import { projectRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/** Installs the npm packages of the lock file when they are not there, or are others. */
export async function ensureDependencies() {
  const reason = whyInstall(projectRoot);
  if (!reason) return say('Packages: as the lock file says, nothing to do.');
  say(`Packages: ${reason}; installing them with npm ci, which takes a minute...`);
  await install();
  if (whyInstall(projectRoot)) {
    // Some machines unpack programs without their run bit once; a clean second try is enough.
    say(`Packages: ${whyInstall(projectRoot)} after npm ci; installing them once more...`);
    await rm(join(projectRoot, 'node_modules'), { recursive: true, force: true });
    await install();
  }
  const still = whyInstall(projectRoot);
  if (!still) return;
  throw new Problem({
    what: `npm ci finished, but ${still}.`,
    safe: 'nothing outside node_modules was touched.',
    todo: 'delete the folder node_modules, check the rights on this folder, and run the command again.',
  });
}

/**
 * Why node_modules has to be installed anew, or undefined when it does not.
 * @param {string} root
 */
export function whyInstall(root) {
  const written = join(root, 'node_modules', '.package-lock.json');
  // npm writes this file last: without it an installation did not finish.
  if (!existsSync(written)) return 'node_modules is missing';
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (!isStamped(root, lock) && !holdsWhatIsLocked(JSON.parse(lock), readJson(written))) {
    return 'node_modules is older than the lock file';
  }
  const stuck = programsWithoutRunBit(join(root, 'node_modules', '.bin'));
  return stuck.length > 0 ? `node_modules/.bin/${stuck[0]} cannot be run` : undefined;
}

async function install() {
  // Electron is fetched by a step of its own, with its hash checked.
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  // The tools are development packages: NODE_ENV=production must not leave them out.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const { code, output } = await npm(args, { quiet: true, env });
  if (code === 0) return stamp(projectRoot);
  throw new Problem({
    what: `npm ci failed with code ${code}. It said:\n${output.trim()}`,
    safe: 'your files are as they were; only node_modules may be incomplete.',
    todo: 'check the connection and the free disk space, then run the command again.',
  });
}

/** @param {string} folder */
function programsWithoutRunBit(folder) {
  if (process.platform === 'win32' || !existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !canRun(join(folder, name)));
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not an error to report here: the caller names the program.
    return false;
  }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
