import type { Log } from '../../../../electron/main/log/log.ts';

/** A log that keeps its lines, and those lines. */
export function quietLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const add = (message: string, error?: unknown): void =>
    void lines.push(error === undefined ? message : `${message} ${String(error)}`);
  return { log: { info: add, warn: add, error: add }, lines };
}
