import { shell } from 'electron';
import type { Log } from '../log/log.ts';

/** Shows a folder in the system's own program for files. That there is none is logged. */
export async function showFolder(folder: string, log: Log): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem !== '') log.warn(`A folder could not be shown: ${problem}`);
}
