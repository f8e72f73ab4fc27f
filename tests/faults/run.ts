import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/** Breaks things on purpose: `node tests/faults/run.ts [file] [--rounds 20] [--seed 7]`. */
const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
  allowPositionals: true,
});

/** @throws when it is no whole number from 0 */
function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$|^[12]\d{9}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, not ${text}`);
}

// Where there is summer time, whatever the machine is set to.
process.env['TZ'] = 'Europe/Amsterdam';
const rounds = wholeNumber('rounds', values.rounds);
const seed = wholeNumber('seed', values.seed);
process.stdout.write(`${rounds} rounds with seed ${seed}; --rounds and --seed choose others\n`);
await startVitest(positionals, {
  config: fileURLToPath(new URL('vitest.config.ts', import.meta.url)),
  watch: false,
  provide: { rounds, seed },
});
