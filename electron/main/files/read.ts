import { open } from 'node:fs/promises';

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
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (!found.isFile()) return { kind: 'no-text' };
    if (found.size > limit) return { kind: 'too-large' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    return { kind: 'text', text };
  } catch (error) {
    // A decoder has no other way to say so.
    if (error instanceof TypeError) return { kind: 'no-text' };
    throw error;
  } finally {
    await file.close();
  }
}
