import { accessSync, constants, mkdirSync, statSync } from 'node:fs';

/** Whether there is a folder with that path. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes the folder that the learner's data was moved to. Where Chromium cannot write it would take the program for one
 * that runs already and leave without a word, so that is looked at too.
 *
 * @returns what is wrong with it; null when it can be used
 */
export function dataFolderProblem(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
