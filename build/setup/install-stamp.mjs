import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes down which lock file node_modules was installed from.
 * @param {string} root
 */
export function stamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(stampFile(root), hashOf(lock));
}

/**
 * Whether node_modules was installed from this very lock file.
 * @param {string} root
 * @param {string} lock its text
 */
export function isStamped(root, lock) {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === hashOf(lock);
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.leidraad-lock');
}

/** @param {string} lock */
function hashOf(lock) {
  return createHash('sha256').update(lock).digest('hex');
}
