/**
 * Measures, and prints one table: `npm run bench`, `npm run bench -- key-to-paint`. With `--json` an array of
 * `{ name, ours, reference, ratio, unit, n }` goes to standard output instead.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { selectors } from '@playwright/test';
import type { Bench, Result } from './support/bench.ts';
import { ratioOf, tableOf } from './support/table.ts';

/** The same in every run, so that two runs do the same. */
const seed = 20261123;
const ending = '.bench.ts';

// As in the tests' own configuration.
selectors.setTestIdAttribute('data-test');

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .filter((name) => positionals.length === 0 || positionals.includes(name));
if (names.length === 0) throw new Error(`There is no ${positionals.join(' or ')} to measure`);

const results: Result[] = [];
for (const name of names) {
  const { default: bench }: { default: Bench } = await import(`./${name}${ending}`);
  process.stderr.write(`${name}: ${bench.what}\n`);
  results.push(...(await bench.measure(seed)));
}

if (values.json) {
  const rows = results.map((result) => {
    const { name, ours, reference, unit, n } = result;
    return { name, ours, reference, ratio: ratioOf(result), unit, n };
  });
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
} else {
  process.stdout.write(`\n${tableOf(results)}\n`);
}
