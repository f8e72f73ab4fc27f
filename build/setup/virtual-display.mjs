import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/** The program that makes a virtual display. */
export const virtualDisplay = 'Xvfb';

/**
 * Whether windows can be shown here.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Runs a task on a display: the one there is, or a virtual one for as long as the task takes.
 * @template Result
 * @param {(variables: Record<string, string>, isVirtual: boolean) => Promise<Result>} task gets the
 *   variables that name the virtual display
 * @returns {Promise<Result>}
 */
export async function onDisplay(task) {
  if (hasDisplay()) return task({}, false);
  const display = await startXvfb();
  say(`Display: there is none, so a virtual one is used (Xvfb ${display.name}).`);
  try {
    return await task({ DISPLAY: display.name }, true);
  } finally {
    await display.stop();
  }
}

/** @returns {Promise<{ name: string, stop: () => Promise<void> }>} */
async function startXvfb() {
  // Xvfb itself picks a free number and writes it to the fourth stream.
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  // Detached: Ctrl+C must reach Electron first, its display goes after it.
  const server = spawn(virtualDisplay, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stopNow = () => server.kill();
  process.on('exit', stopNow);
  const ended = once(server, 'close').then(
    () => undefined,
    (/** @type {Error} */ error) => void (said += error.message),
  );
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  const number = await Promise.race([firstLine(server.stdio[3]), ended]);
  if (number === undefined) {
    process.off('exit', stopNow);
    throw new Problem({
      what: `The virtual display could not be started: ${said.trim() || 'Xvfb ended at once'}`,
      safe: 'nothing was changed.',
      todo: 'check that Xvfb is installed and that /tmp can be written to, then run the command again.',
    });
  }
  const stop = async () => {
    server.kill();
    await ended;
    process.off('exit', stopNow);
  };
  return { name: `:${number}`, stop };
}

/**
 * @param {unknown} stream
 * @returns {Promise<string>}
 */
function firstLine(stream) {
  return new Promise((resolve) => {
    let text = '';
    /** @type {import('node:stream').Readable} */ (stream).on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}
