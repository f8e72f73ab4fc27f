import { homedir } from 'node:os';
import { join } from 'node:path';
// The part for plain Node: the one for Electron opens channels to the pages that our guard does not know of.
import logger from 'electron-log/node';
import type { Log } from './log.ts';
import { describeError, scrub } from './scrub.ts';

const megabyte = 1024 * 1024;

/** The log in its folder. */
export const logFileIn = (folder: string): string => join(folder, 'leidraad.log');

/**
 * A log in a file, and on the console too while developing.
 *
 * @param folder where the file lies; made when it is not there
 */
export function createFileLog(folder: string, isOnConsole: boolean): Log {
  // Without it electron-log looks for a package.json in the working folder, and fails where there is none.
  logger.transports.file.setAppName('Leidraad');
  logger.transports.file.resolvePathFn = () => logFileIn(folder);
  logger.transports.file.maxSize = 2 * megabyte;
  logger.transports.file.level = 'info';
  logger.transports.console.level = isOnConsole ? 'info' : false;
  const home = homedir();
  const line = (message: string, error?: unknown): string =>
    scrub(error === undefined ? message : `${message} ${describeError(error)}`, home);
  return {
    info: (message) => logger.info(line(message)),
    warn: (message, error) => logger.warn(line(message, error)),
    error: (message, error) => logger.error(line(message, error)),
  };
}
