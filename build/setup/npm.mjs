import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './command.mjs';
import { projectRoot } from './places.mjs';

/**
 * Runs npm, by the file of its own program where that is known: on Windows `npm` is a batch file,
 * which Node refuses to run without a shell.
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
export function npm(args, options = {}) {
  const program = npmProgram();
  // `npm --silent test` hands its silence on through the environment; a failure must still speak.
  const all = [...args.slice(0, 1), '--loglevel=error', ...args.slice(1)];
  const settings = { cwd: projectRoot, ...options };
  return program
    ? run(process.execPath, [program, ...all], settings)
    : run('npm', all, { ...settings, shell: process.platform === 'win32' });
}

/**
 * Runs one script of package.json, without npm's banner.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
export function npmScript(name, env) {
  return npm(['run', name, '--silent'], { env });
}

/**
 * The file of npm's own program: the npm that started us, or the one beside this Node.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {string | undefined}
 */
export function npmProgram(env = process.env, node = process.execPath) {
  const folder = dirname(node);
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const candidates = [join(folder, cli), join(folder, '..', 'lib', cli)];
  // Another package manager names itself in the same variable.
  const starter = env.npm_execpath;
  if (starter && basename(starter) === 'npm-cli.js') candidates.unshift(starter);
  return candidates.find((file) => existsSync(file));
}
