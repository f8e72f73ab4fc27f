/**
 * Everything that a fresh machine needs, on the Node it happens to have (18 or later):
 *   node build/run.mjs start | test | check | faults | gallery | bench | package | setup | electron-path
 */
import { bench } from './setup/bench.mjs';
import { faults } from './setup/faults.mjs';
import { gallery } from './setup/gallery.mjs';
import { packageProgram } from './setup/package.mjs';
import { explain, Interrupted } from './setup/problem.mjs';
import { say, sayOnStandardError } from './setup/say.mjs';
import { start } from './setup/start.mjs';
import { prepareRuntime, setUp } from './setup/steps.mjs';
import { check, test } from './setup/test.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  start,
  test,
  check,
  faults,
  gallery,
  package: packageProgram,
  bench,
  setup: async () => {
    await setUp();
    return 0;
  },
  // For other scripts: the path is all that goes to standard output.
  'electron-path': async () => {
    sayOnStandardError();
    const { executable } = await prepareRuntime();
    process.stdout.write(`${executable}\n`);
    return 0;
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
  }
} else {
  say(`Which of these? node build/run.mjs ${Object.keys(commands).join(' | ')}`);
  process.exitCode = 1;
}
