/** A page that does nothing else for longer than this feels stuck, in milliseconds. */
const longest = 50;

/**
 * For long work that is done piece by piece.
 *
 * @returns what to await after each piece: when it has been long, the page first draws and hears what came in
 */
export function inPieces(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest || !('scheduler' in globalThis)) return;
    await scheduler.yield();
    since = performance.now();
  };
}
