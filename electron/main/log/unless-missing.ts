import type { Log } from './log.ts';

/** Logs why something could not be read, unless it simply is not there: that is no mistake of anyone. */
export function logUnlessMissing(log: Log, what: string, error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  log.warn(`${what} could not be read.`, error);
}
