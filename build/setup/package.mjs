import { join } from 'node:path';
import { audit } from './audit.mjs';
import { build } from './built-output.mjs';
import { run } from './command.mjs';
import { conclude, runCheck, runChecks } from './parts.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './places.mjs';
import { setUp } from './steps.mjs';

/**
 * Makes the unpacked program of what was built.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args
 */
export async function makePackage(env, args) {
  const script = join(projectRoot, 'build', 'package.ts');
  return (await run(pinnedNode, [script, ...args], { cwd: projectRoot, env })).code;
}

/**
 * Sets up, checks, builds and packages the program for this system.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function packageProgram(args) {
  const { env } = await setUp();
  const outcomes = await runChecks(env);
  outcomes.push(await runCheck('build', () => build(env)));
  if (outcomes.every(({ totals }) => totals.failed === 0)) {
    outcomes.push(await runCheck('audit', audit));
    outcomes.push(await runCheck('package', () => makePackage(env, args)));
  }
  return conclude(outcomes);
}
