import { accessSync, constants, mkdirSync } from 'node:fs';

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
