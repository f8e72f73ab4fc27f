import { join } from 'node:path';
import { ensureBuilt } from './built-output.mjs';
import { run } from './command.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './places.mjs';
import { setUp } from './steps.mjs';
import { onDisplay } from './virtual-display.mjs';

/**
 * Sets up, builds and has a picture taken of every screen.
 * @param {string[]} args the variants that are wanted, such as `nl dark`; all when there are none
 * @returns {Promise<number>} the exit code
 */
export async function gallery(args) {
  const { env } = await setUp();
  await ensureBuilt(env);
  const script = join(projectRoot, 'build', 'gallery.ts');
  return onDisplay(async (display) => {
    const settings = { cwd: projectRoot, env: { ...env, ...display } };
    return (await run(pinnedNode, [script, ...args], settings)).code;
  });
}
