import { open } from 'node:fs/promises';

/** The most of the log that is shown, in bytes: some thousand lines. */
const most = 200_000;

/**
 * The newest lines of a log, whole ones; empty where nothing was logged yet.
 *
 * @throws a file system error when it is there and cannot be read
 */
export async function newestLines(file: string, limit = most): Promise<string> {
  let handle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - limit);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(size - from),
      0,
      size - from,
      from,
    );
    const text = buffer.toString('utf8', 0, bytesRead);
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await handle.close();
  }
}
