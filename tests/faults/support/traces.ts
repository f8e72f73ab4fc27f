import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What SQLite changes by itself while a database is open. */
const isSqlites = (path: string): boolean => /leidraad\.db(-wal|-shm)?$/.test(path);

/** The SHA-256 of a file. */
export const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * Every file in a folder with the hash of its content, but for open databases: to see whether something was left or
 * changed.
 */
export const traces = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.ballast')
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !isSqlites(path))
      .sort()
      .map((path) => [relative(folder, path), hashOf(path)]),
  );
