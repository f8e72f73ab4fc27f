import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Interrupted } from './problem.mjs';

/** @type {NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. A signal to this process is handed on to the program, so that nothing
 * is left running, and ends in `Interrupted`.
 * @param {string} file
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 *   `quiet` keeps the output back and returns it.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? 'pipe' : 'inherit';
    const child = spawn(file, args, {
      ...options,
      stdio: [quiet ? 'ignore' : 'inherit', stdio, stdio],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }

    let stoppedBy = 0;
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      // Whoever asks twice does not want to wait for a program that hangs.
      child.kill(stoppedBy === 0 ? signal : 'SIGKILL');
      stoppedBy = constants.signals[signal];
    };
    for (const signal of stopSignals) process.on(signal, handOn);
    const letGo = () => stopSignals.forEach((signal) => process.off(signal, handOn));

    child.on('error', (error) => {
      letGo();
      resolve({ code: 127, output: `${output}${file} could not be run: ${error.message}` });
    });
    child.on('close', (code, signal) => {
      letGo();
      if (stoppedBy) reject(new Interrupted(128 + stoppedBy));
      else resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
}
