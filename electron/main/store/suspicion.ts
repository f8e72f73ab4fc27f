import { existsSync, writeFileSync } from 'node:fs';
import type { Log } from '../log/log.ts';

const markOf = (file: string): string => `${file}-suspect`;

/**
 * Remembers that a database turned out to be damaged while it was in use, so that it is replaced at the next start: the
 * check that is made then is a quick one, and does not see everything.
 */
export function suspect(file: string, log: Log): void {
  try {
    writeFileSync(markOf(file), '');
  } catch (error) {
    log.error('That the database is damaged could not be remembered.', error);
  }
}

/** Whether a database turned out to be damaged while it was in use. */
export const isSuspect = (file: string): boolean => existsSync(markOf(file));
