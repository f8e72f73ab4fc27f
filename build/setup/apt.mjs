import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';
import { choosePackages, installable, possiblePackages } from './debian-packages.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/** @param {string} program */
export function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Whether packages can be installed without asking anyone: as root, on a Debian-like system. */
export const canInstall = () => process.getuid?.() === 0 && isOnPath('apt-get');

/**
 * The packages for what is missing that apt knows here.
 * @param {string[]} missing
 */
export async function knownToApt(missing) {
  const names = possiblePackages(missing);
  const env = { ...process.env, LC_ALL: 'C' };
  const { output } = await run('apt-cache', ['policy', ...names], { quiet: true, env });
  return installable(output);
}

/**
 * Installs the packages that carry what is missing.
 * @param {string[]} missing libraries and programs
 */
export async function install(missing) {
  await apt(['update']);
  const packages = choosePackages(missing, await knownToApt(missing));
  say(`System: installing ${packages.join(' ')} with apt-get...`);
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', args, { quiet: true, env });
  if (code === 0) return;
  throw new Problem({
    what: `apt-get ${args.join(' ')} failed with code ${code}. It said:\n${output.trim()}`,
    safe: 'the project is as it was.',
    todo: 'check the connection and the package sources of the system, then run the command again.',
  });
}
