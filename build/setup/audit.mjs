import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';
import { projectRoot } from './places.mjs';
import { say } from './say.mjs';

/**
 * Asks the registry whether a weakness is known of anything that ships.
 * @returns {Promise<number>} 1 when there is; 0 too where the registry cannot be asked, which is said
 */
export async function audit() {
  const { output } = await npm(['audit', '--json'], { quiet: true });
  const known = weaknessesIn(output, await shippedNames());
  if (known === undefined) {
    say(`The registry cannot be asked for known weaknesses here: ${output.trim().slice(0, 300)}`);
    return 0;
  }
  known.forEach(say);
  say(`${known.length} known weaknesses in what ships.`);
  return known.length > 0 ? 1 : 0;
}

/**
 * The lines that tell of weaknesses in what ships; undefined when npm did not get an answer.
 * @param {string} output of `npm audit --json`
 * @param {ReadonlySet<string>} shipped
 */
export function weaknessesIn(output, shipped) {
  /** @type {{ vulnerabilities?: Record<string, { severity: string, range: string }> }} */
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return undefined;
  }
  if (!report.vulnerabilities) return undefined;
  return Object.entries(report.vulnerabilities)
    .filter(([name]) => shipped.has(name))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
}

/** The names of what ships, as the build wrote them down. */
async function shippedNames() {
  const list = await import(pathToFileURL(join(projectRoot, 'out', 'renderer', 'parts.js')).href);
  /** @type {{ name: string }[]} */
  const parts = list.default;
  return new Set(parts.map(({ name }) => name));
}
