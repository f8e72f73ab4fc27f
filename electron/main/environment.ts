import { dirname, join, resolve } from 'node:path';

/** What the operating system and Electron say about where and how the program runs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
  /** The folder of the program's own files. */
  readonly appPath: string;
  /** The folder of what is shipped beside the program. */
  readonly resourcesPath: string;
  /** The file that was started. */
  readonly executable: string;
  readonly platform: NodeJS.Platform;
}

/** A data folder elsewhere than where Electron would have it, and what says so. */
export interface MovedData {
  readonly folder: string;
  readonly because: 'variable' | 'beside';
}

/** The folder that a person sees the packaged program in. */
function placeOf({ env, executable, platform }: Surroundings): string {
  // An AppImage is unpacked elsewhere for as long as it runs.
  if (env['APPIMAGE']) return dirname(env['APPIMAGE']);
  // On a Mac the program is itself a folder: `Leidraad.app/Contents/MacOS/Leidraad`.
  return platform === 'darwin' ? resolve(executable, '../../../..') : dirname(executable);
}

/**
 * The user's data folder when it was moved; null where Electron's own choice holds. It moves to where a variable says,
 * or else to a folder `data` beside a packaged program: so that program and data travel on one stick.
 *
 * @param isFolder whether there is a folder with that path
 */
export function movedUserData(
  surroundings: Surroundings,
  isFolder: (path: string) => boolean,
): MovedData | null {
  const { env, isPackaged } = surroundings;
  const named = env['LEIDRAAD_USER_DATA'];
  if (named) return { folder: resolve(named), because: 'variable' };
  const beside = join(placeOf(surroundings), 'data');
  return isPackaged && isFolder(beside) ? { folder: beside, because: 'beside' } : null;
}

/** The folder that holds the briefings. Only a program that runs from source lets tests point elsewhere. */
export function contentRoot({ env, isPackaged, appPath, resourcesPath }: Surroundings): string {
  if (isPackaged) return join(resourcesPath, 'content');
  return env['LEIDRAAD_CONTENT'] ? resolve(env['LEIDRAAD_CONTENT']) : join(appPath, 'content');
}

/** Where to put a picture of the first screen; null where none was asked for. Only from source. */
export const pictureFile = ({ env, isPackaged }: Surroundings): string | null =>
  !isPackaged && env['LEIDRAAD_PICTURE'] ? resolve(env['LEIDRAAD_PICTURE']) : null;
