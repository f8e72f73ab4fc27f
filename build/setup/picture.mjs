import { existsSync, readFileSync, watch } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

// The last chunk of every PNG; before it is there, the file is still being written.
const endOfPng = Buffer.from('49454e44ae426082', 'hex');

/**
 * Waits until the app has written the picture of its window.
 * @param {string} file
 * @param {AbortSignal} giveUp
 * @returns {Promise<boolean>} whether the picture is there
 */
export function whenPictured(file, giveUp) {
  return new Promise((resolve) => {
    const watcher = watch(dirname(file), () => isWhole(file) && finish());
    const finish = () => {
      watcher.close();
      resolve(isWhole(file));
    };
    giveUp.addEventListener('abort', finish, { once: true });
  });
}

/**
 * Makes room for a new picture, so that an old one is not taken for it.
 * @param {string} file
 */
export async function clearPicture(file) {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
}

/** @param {string} file */
function isWhole(file) {
  return existsSync(file) && readFileSync(file).subarray(-endOfPng.length).equals(endOfPng);
}
