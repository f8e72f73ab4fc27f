import { build } from './built-output.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runFaults } from './faults.mjs';
import { npmScript } from './npm.mjs';
import { makePackage } from './package.mjs';
import { conclude, runCheck, runChecks, runTests } from './parts.mjs';
import { ensurePinnedNode, withPinnedNode } from './pinned-node.mjs';
import { explain, Interrupted } from './problem.mjs';
import { say } from './say.mjs';
import { setUp } from './steps.mjs';
import { ensureTwoDisplays } from './two-displays.mjs';
import { playwrightTotals, vitestTotals } from './totals.mjs';
import { onDisplay } from './virtual-display.mjs';

/** @typedef {import('./parts.mjs').Outcome} Outcome */

/**
 * Sets up and runs every check and test. The last line is the sum.
 * @returns {Promise<number>} the exit code
 */
export async function test() {
  /** @type {Outcome[]} */
  const outcomes = [];
  try {
    const { env } = await setUp();
    await ensureTwoDisplays();
    outcomes.push(...(await runChecks(env)));
    outcomes.push(await unit(env));
    const built = await runCheck('build', () => build(env));
    outcomes.push(built);
    const isBuilt = built.totals.failed === 0;
    // The tests start the packaged program too.
    if (isBuilt) outcomes.push(await runCheck('package', () => makePackage(env, ['--dir'])));
    outcomes.push(await broken(isBuilt, env), await endToEnd(isBuilt, env));
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    say(explain(error));
    // Whoever reads only the last line must see that the run was not whole.
    outcomes.push({ ...oneFailure('set-up'), alone: 'node build/run.mjs setup' });
  }
  return conclude(outcomes);
}

/**
 * Runs every check, without the tests.
 * @returns {Promise<number>} the exit code
 */
export async function check() {
  await ensureDependencies();
  await ensurePinnedNode();
  return conclude(await runChecks(withPinnedNode()));
}

/**
 * @param {string} name
 * @returns {Outcome}
 */
function oneFailure(name) {
  return { name, totals: { passed: 0, failed: 1, skipped: 0 }, note: '' };
}

/**
 * An older output would be tested in the place of one that could not be built.
 * @param {string} name
 * @returns {Outcome}
 */
function notBuilt(name) {
  return { ...oneFailure(name), note: 'not run, because the build failed' };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function unit(env) {
  const name = 'test:unit';
  return runTests(name, 'vitest.json', vitestTotals, () => npmScript(name, env));
}

/**
 * @param {boolean} isBuilt
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function broken(isBuilt, env) {
  const name = 'test:faults';
  if (!isBuilt) return notBuilt(name);
  return runTests(name, 'faults.json', vitestTotals, () => runFaults(env));
}

/**
 * @param {boolean} isBuilt
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function endToEnd(isBuilt, env) {
  const name = 'test:e2e';
  if (!isBuilt) return notBuilt(name);
  return onDisplay((display) =>
    runTests(name, 'playwright.json', playwrightTotals, () =>
      npmScript(name, { ...env, ...display }),
    ),
  );
}
