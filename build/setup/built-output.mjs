import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmScript } from './npm.mjs';
import { projectRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

const sources = [
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds the app when the output is older than the sources.
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureBuilt(env) {
  if (isBuilt(projectRoot)) return say('Build: newer than the sources, nothing to do.');
  say('Build: building the app...');
  const code = await build(env);
  if (code === 0) return;
  throw new Problem({
    what: `The build failed with code ${code}; the lines above say why.`,
    safe: 'your files are as they were.',
    todo: 'correct what they name, then run the command again; npm run build builds alone.',
  });
}

/**
 * Builds the app and writes down when the build began.
 * @param {NodeJS.ProcessEnv} env
 */
export async function build(env) {
  // A source that is saved during the build must count as newer than it.
  const began = new Date();
  const { code } = await npmScript('build', env);
  if (code === 0) stampBuild(projectRoot, began);
  return code;
}

/**
 * @param {string} root
 * @param {Date} began
 */
export function stampBuild(root, began) {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', '.built'), '');
  utimesSync(join(root, 'out', '.built'), began, began);
}

/**
 * Whether the build output is there and newer than every source.
 * @param {string} root
 */
export function isBuilt(root) {
  const stamp = join(root, 'out', '.built');
  if (!existsSync(stamp) || !existsSync(join(root, 'out', 'main', 'index.js'))) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) <= built);
}

/**
 * The time of the newest change in a file, or in a folder and all below it. Folders count
 * themselves: only they show that a file was removed.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}
