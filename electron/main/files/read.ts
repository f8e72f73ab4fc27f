import { open } from 'node:fs/promises';

export type FoundBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-file' };

/**
 * The bytes of a file, as they are: what they mean is the page's work.
 *
 * @param limit the most bytes that are read
 * @throws a file system error when it cannot be read
 */
export async function readBytes(path: string, limit: number): Promise<FoundBytes> {
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (!found.isFile()) return { kind: 'no-file' };
    if (found.size > limit) return { kind: 'too-large' };
    // A copy: what Node reads may lie in memory that it shares with other files, and all of that would go along.
    return { kind: 'bytes', bytes: new Uint8Array(await file.readFile()) };
  } finally {
    await file.close();
  }
}

export type FoundText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-text' };

/**
 * The text of a file that the learner picked. Its bytes become letters and no more: what they mean is the page's work.
 *
 * @param limit the most bytes that are read
 * @throws a file system error when it cannot be read
 */
export async function readText(path: string, limit: number): Promise<FoundText> {
  const found = await readBytes(path, limit);
  if (found.kind !== 'bytes') return { kind: found.kind === 'no-file' ? 'no-text' : found.kind };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(found.bytes) };
  } catch (error) {
    // A decoder has no other way to say so.
    if (error instanceof TypeError) return { kind: 'no-text' };
    throw error;
  }
}
