import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { npmScript } from './npm.mjs';
import { projectPackage, projectRoot } from './places.mjs';
import { reasonOf } from './problem.mjs';
import { say } from './say.mjs';
import { judged, totalsLine } from './totals.mjs';

/**
 * @typedef {import('./totals.mjs').Totals} Totals
 * @typedef {{ name: string, totals: Totals, note: string, alone?: string }} Outcome
 *   `alone` is the command that runs the part alone, where it is not the npm script of that name
 */

/**
 * Runs an npm script as one check: it passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<number>} execute
 * @returns {Promise<Outcome>}
 */
export async function runCheck(name, execute) {
  say(`\n== ${name}`);
  const code = await execute();
  const totals = judged(code, { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 });
  return { name, totals, note: code === 0 ? '' : `ended with code ${code}` };
}

/**
 * Runs every `check:` script of package.json, one by one, so that one failure hides no other.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome[]>}
 */
export async function runChecks(env) {
  const outcomes = [];
  for (const name of checkScripts(projectPackage().scripts)) {
    outcomes.push(await runCheck(name, async () => (await npmScript(name, env)).code));
  }
  return outcomes;
}

/**
 * The names of the checks among the scripts.
 * @param {Record<string, string>} scripts
 */
export function checkScripts(scripts) {
  return Object.keys(scripts).filter((name) => name.startsWith('check:'));
}

/**
 * Runs tests that write a JSON report.
 * @template Report
 * @param {string} name the npm script that runs them alone
 * @param {string} reportName
 * @param {(report: Report) => Totals} count
 * @param {() => Promise<{ code: number }>} execute
 * @returns {Promise<Outcome>}
 */
export async function runTests(name, reportName, count, execute) {
  say(`\n== ${name}`);
  const report = join(projectRoot, 'out', 'reports', reportName);
  // A report of an earlier run must not speak for one that crashed.
  await rm(report, { force: true });
  const { code } = await execute();
  const reported = readReport(report, count);
  const totals = judged(code, reported.totals);
  const isWhole = reported.totals !== undefined && totals.failed === reported.totals.failed;
  return { name, totals, note: isWhole ? '' : `ended with code ${code}${reported.trouble}` };
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Totals} count
 * @returns {{ totals: Totals | undefined, trouble: string }}
 */
function readReport(file, count) {
  if (!existsSync(file)) return { totals: undefined, trouble: ' and without a report' };
  try {
    return { totals: count(JSON.parse(readFileSync(file, 'utf8'))), trouble: '' };
  } catch (error) {
    return { totals: undefined, trouble: `, and its report cannot be read: ${reasonOf(error)}` };
  }
}

/**
 * The lines that name each failing part and how to run it alone.
 * @param {Outcome[]} outcomes
 */
export function failureLines(outcomes) {
  return outcomes
    .filter(({ totals }) => totals.failed > 0)
    .map(({ name, totals, note, alone = `npm run ${name}` }) => {
      const said = note ? ` (${note})` : '';
      return `FAILED ${name}: ${totals.failed} failed${said}; alone: ${alone}`;
    });
}

/**
 * Names what failed, and ends with the sum.
 * @param {Outcome[]} outcomes
 * @returns {number} the exit code
 */
export function conclude(outcomes) {
  say('');
  failureLines(outcomes).forEach(say);
  say(totalsLine(outcomes.map(({ totals }) => totals)));
  return outcomes.some(({ totals }) => totals.failed > 0) ? 1 : 0;
}
