import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { basename } from 'node:path';
import { Problem } from './problem.mjs';

/**
 * Reads a file through a hash and stops with a clear error when it is not the expected one.
 * @param {string} file
 * @param {{ algorithm: 'sha256' | 'sha512', encoding: 'hex' | 'base64', value: string }} expected
 */
export async function verifyHash(file, { algorithm, encoding, value }) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  const found = hash.digest(encoding);
  if (found === value) return;
  throw new Problem({
    what: `${basename(file)} is not the file that was expected: its ${algorithm} is ${found}, not ${value}.`,
    safe: 'It was not used and is thrown away; nothing was installed.',
    todo: 'run the command again; if it stops here again, do not use that source, and report it to the project.',
  });
}
