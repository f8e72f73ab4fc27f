import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const prefix = '.partial-';

/**
 * Makes a folder completely or not at all: `fill` works in a folder beside it and returns the part
 * to keep, which is then renamed into place. An interrupted run leaves nothing half.
 * @param {string} folder
 * @param {(partial: string) => Promise<string | undefined>} fill undefined: there is nothing to keep
 * @returns {Promise<boolean>} whether the folder was made
 */
export async function makeWhole(folder, fill) {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await sweep(parent);
  const partial = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  try {
    const made = await fill(partial);
    if (made === undefined) return false;
    // Moved aside, not deleted in place: a deletion could be interrupted half-way.
    if (existsSync(folder)) await rename(folder, join(partial, 'replaced'));
    await rename(made, folder);
    return true;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Removes what runs that were killed have left.
 * @param {string} parent
 */
async function sweep(parent) {
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) && Number.parseInt(name.slice(prefix.length), 10);
    if (owner && !isAlive(owner)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user. ESRCH: there is no such process.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
