import { basename } from 'node:path';
import { run } from './command.mjs';
import { Problem } from './problem.mjs';

/**
 * Unpacks a .tar.gz with the system's tar.
 * @param {string} archive
 * @param {string} folder
 * @param {{ only?: string[], without?: string[] }} choice the entries to take, or to leave out
 */
export async function unpackTar(archive, folder, { only = [], without = [] } = {}) {
  const leaveOut = without.map((entry) => `--exclude=${entry}`);
  // The archive may name a user of the machine it was made on; the files are ours.
  const args = ['-xzf', archive, '-C', folder, '--no-same-owner', ...leaveOut, ...only];
  const { code, output } = await run('tar', args, { quiet: true });
  if (code === 0) return;
  throw new Problem({
    what: `${basename(archive)} could not be unpacked: ${output.trim()}`,
    safe: 'nothing was installed, and what was unpacked is thrown away.',
    todo: 'check that the program tar is installed and that the disk has 1 GB free, then run it again.',
  });
}
