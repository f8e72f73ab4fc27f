import { join } from 'node:path';
import { ensureBuilt } from './built-output.mjs';
import { run } from './command.mjs';
import { announcedElectronFlags } from './electron-flags.mjs';
import { clearPicture, whenPictured } from './picture.mjs';
import { projectRoot } from './places.mjs';
import { say } from './say.mjs';
import { setUp } from './steps.mjs';
import { onDisplay } from './virtual-display.mjs';

/**
 * Sets up, builds and opens the app.
 * @param {string[]} appArguments
 * @returns {Promise<number>} the exit code of the app
 */
export async function start(appArguments) {
  const { runtime, env } = await setUp();
  await ensureBuilt(env);
  const args = [...announcedElectronFlags(), projectRoot, ...appArguments];
  return onDisplay(async (display, isVirtual) => {
    say('Leidraad: opening the window; close it, or press Ctrl+C here, to quit.');
    const settings = { cwd: projectRoot, env: { ...env, ...display } };
    if (!isVirtual) return (await run(runtime.executable, args, settings)).code;
    return withPicture((picture) =>
      run(runtime.executable, args, { ...settings, env: { ...settings.env, ...picture } }),
    );
  });
}

/**
 * Nobody sees a virtual display, so the app is asked for a picture of its window.
 * @param {(variables: Record<string, string>) => Promise<{ code: number }>} open
 */
async function withPicture(open) {
  const file = join(projectRoot, 'out', 'start.png');
  await clearPicture(file);
  const closed = new AbortController();
  const told = whenPictured(file, closed.signal).then((isThere) =>
    say(isThere ? `picture of the window: ${file}` : 'The app ended before its window was drawn.'),
  );
  try {
    return (await open({ LEIDRAAD_PICTURE: file })).code;
  } finally {
    closed.abort();
    await told;
  }
}
