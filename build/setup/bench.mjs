import { join } from 'node:path';
import { ensureBuilt } from './built-output.mjs';
import { run } from './command.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './places.mjs';
import { sayOnStandardError } from './say.mjs';
import { setUp } from './steps.mjs';
import { ensureTwoDisplays } from './two-displays.mjs';
import { onDisplay } from './virtual-display.mjs';

/**
 * Sets up, builds and measures.
 * @param {string[]} args the benches that are wanted, all when there are none; and `--json`
 * @returns {Promise<number>} the exit code
 */
export async function bench(args) {
  // The figures are all that goes to standard output.
  sayOnStandardError();
  const { env } = await setUp();
  await ensureTwoDisplays();
  await ensureBuilt(env);
  const script = join(projectRoot, 'tests', 'bench', 'run.ts');
  return onDisplay(async (display) => {
    const settings = { cwd: projectRoot, env: { ...env, ...display } };
    return (await run(pinnedNode, [script, ...args], settings)).code;
  });
}
