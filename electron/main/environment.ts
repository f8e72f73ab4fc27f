import { join, resolve } from 'node:path';

/** What the operating system and Electron say about where and how the program runs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
  /** The folder of the program's own files. */
  readonly appPath: string;
  /** The folder of what is shipped beside the program. */
  readonly resourcesPath: string;
}

/** The user's data folder when it was moved; null where Electron's own choice holds. */
export const movedUserData = ({ env }: Pick<Surroundings, 'env'>): string | null =>
  env['LEIDRAAD_USER_DATA'] ? resolve(env['LEIDRAAD_USER_DATA']) : null;

/** The folder that holds the briefings. Only a program that runs from source lets tests point elsewhere. */
export function contentRoot({ env, isPackaged, appPath, resourcesPath }: Surroundings): string {
  if (isPackaged) return join(resourcesPath, 'content');
  return env['LEIDRAAD_CONTENT'] ? resolve(env['LEIDRAAD_CONTENT']) : join(appPath, 'content');
}

/** Where to put a picture of the first screen; null where none was asked for. Only from source. */
export const pictureFile = ({ env, isPackaged }: Surroundings): string | null =>
  !isPackaged && env['LEIDRAAD_PICTURE'] ? resolve(env['LEIDRAAD_PICTURE']) : null;
