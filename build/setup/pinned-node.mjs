import { dirname, join } from 'node:path';
import { run } from './command.mjs';
import { projectPackage, projectRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

const packageFolder = join(projectRoot, 'node_modules', 'node');

/** The Node that the project pins, the line that its Electron carries. */
export const pinnedNode = join(
  packageFolder,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Sees to it that the pinned Node runs. */
export async function ensurePinnedNode() {
  const wanted = `v${projectPackage().devDependencies.node}`;
  let found = await versionOf(pinnedNode);
  if (found !== wanted) {
    // npm was told not to run the scripts of packages; this one only puts the executable in place.
    say('Node: the executable of the pinned Node is not in place yet; fetching it...');
    const script = join(packageFolder, 'installArchSpecificPackage.js');
    const { output } = await run(process.execPath, [script], { quiet: true, cwd: packageFolder });
    found = await versionOf(pinnedNode);
    if (found !== wanted) throw notRunning(wanted, found, output);
  }
  say(`Node: ${found.slice(1)}, the project's own.`);
}

/**
 * The environment in which `node` is the pinned one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withPinnedNode(env = process.env) {
  // Windows calls it Path, and a second spelling beside it would win or lose by chance.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...env, [name]: `${dirname(pinnedNode)}${separator}${env[name] ?? ''}` };
}

/** @param {string} node */
async function versionOf(node) {
  const { code, output } = await run(node, ['--version'], { quiet: true });
  return code === 0 ? output.trim() : `not there (${output.trim()})`;
}

/**
 * @param {string} wanted
 * @param {string} found
 * @param {string} output
 */
function notRunning(wanted, found, output) {
  return new Problem({
    what: `The pinned Node should be ${wanted}, but it is ${found}.\n${output.trim()}`,
    safe: 'nothing outside node_modules was touched.',
    todo: 'delete the folder node_modules, check the connection, and run the command again.',
  });
}
