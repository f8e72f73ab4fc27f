import { join } from 'node:path';
import { ensureBuilt } from './built-output.mjs';
import { run } from './command.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './places.mjs';
import { setUp } from './steps.mjs';
import { onDisplay } from './virtual-display.mjs';

/**
 * Sets up, builds and breaks things on purpose.
 * @param {string[]} args such as `--rounds 200`
 * @returns {Promise<number>} the exit code
 */
export async function faults(args) {
  const { env } = await setUp();
  await ensureBuilt(env);
  return (await runFaults(env, args)).code;
}

/**
 * Breaks things on purpose in what was built.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [args]
 */
export function runFaults(env, args = []) {
  const script = join(projectRoot, 'tests', 'faults', 'run.ts');
  return onDisplay((display) =>
    run(pinnedNode, [script, ...args], { cwd: projectRoot, env: { ...env, ...display } }),
  );
}
