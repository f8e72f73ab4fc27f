import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentRoot,
  movedUserData,
  pictureFile,
  type Surroundings,
} from '../../../electron/main/environment.ts';
import { isLostAgain } from '../../../electron/main/lifecycle/reload-limit.ts';
import { describeError, scrub, withoutQuotes } from '../../../electron/main/log/scrub.ts';

const env = { LEIDRAAD_CONTENT: '/c', LEIDRAAD_PICTURE: '/p.png', LEIDRAAD_USER_DATA: 'data' };
const source: Surroundings = {
  env,
  isPackaged: false,
  appPath: '/app',
  resourcesPath: '/resources',
  executable: '/stick/leidraad',
  platform: 'linux',
};
const packaged = { ...source, isPackaged: true };
const nowhere = () => false;

describe('the surroundings', () => {
  it('can be moved by tests when the program runs from source', () => {
    expect(contentRoot(source)).toBe(resolve('/c'));
    expect(pictureFile(source)).toBe(resolve('/p.png'));
    expect(contentRoot({ ...source, env: {} })).toBe(resolve('/app/content'));
    expect(pictureFile({ ...source, env: {} })).toBeNull();
  });

  it('of a packaged program cannot, but for the data folder', () => {
    expect(contentRoot(packaged)).toBe(resolve('/resources/content'));
    expect(pictureFile(packaged)).toBeNull();
    const named = { folder: resolve('data'), because: 'variable' };
    expect(movedUserData(packaged, nowhere)).toEqual(named);
    expect(movedUserData({ ...packaged, env: { LEIDRAAD_USER_DATA: '' } }, nowhere)).toBeNull();
  });

  it('keep the data beside a packaged program where a folder for it lies', () => {
    const bare = { ...packaged, env: {} };
    const thereIs =
      (...folders: string[]) =>
      (path: string) =>
        folders.map((folder) => resolve(folder)).includes(resolve(path));
    const folderFor = (surroundings: Surroundings, folder: string) =>
      movedUserData(surroundings, thereIs(folder));
    const beside = (folder: string) => ({ folder: resolve(folder), because: 'beside' });

    expect(folderFor(bare, '/stick/data')).toEqual(beside('/stick/data'));
    expect(folderFor(bare, '/elsewhere/data')).toBeNull();
    // A variable is asked for by hand, and goes before.
    expect(folderFor(packaged, '/stick/data')?.because).toBe('variable');
    // From source it is the folder of Electron, which is none of ours.
    expect(folderFor({ ...source, env: {} }, '/stick/data')).toBeNull();
    const mac = { ...bare, executable: '/stick/Leidraad.app/Contents/MacOS/Leidraad' };
    expect(folderFor({ ...mac, platform: 'darwin' }, '/stick/data')).toEqual(beside('/stick/data'));
    const appImage = { ...bare, executable: '/tmp/.mount/leidraad' };
    const image = { ...appImage, env: { APPIMAGE: '/stick/leidraad.AppImage' } };
    expect(folderFor(image, '/stick/data')).toEqual(beside('/stick/data'));
    expect(folderFor(image, '/tmp/.mount/data')).toBeNull();
  });
});

describe('a page that was lost', () => {
  it('is loaded again three times in a minute, and not a fourth', () => {
    expect(isLostAgain([0, 1, 2], 2)).toBe(false);
    expect(isLostAgain([0, 1, 2, 3], 3)).toBe(true);
    expect(isLostAgain([0, 1, 2, 90_000], 90_000)).toBe(false);
  });
});

describe('the log', () => {
  it('does not hold the name of the user', () => {
    const text = 'at C:\\Users\\jan.jansen\\app.js and C:\\Users\\jan.jansen';
    expect(scrub(text, 'C:\\Users\\jan.jansen')).toBe('at ~\\app.js and ~');
    expect(scrub('/a/b', '/')).toBe('/a/b');
    expect(scrub('/a/b', '')).toBe('/a/b');
  });

  it('keeps of an error in a page nothing that it quotes, and of its stack the places in the program', () => {
    const frames =
      '\n    at JSON.parse (<anonymous>)\n    at async read (app://leidraad/assets/index-Ab1.js:3:14)';
    expect(
      withoutQuotes(
        `SyntaxError: Unexpected token 'L', "Lieve "Anna" en\n   at huis (1)" is not valid JSON${frames}`,
      ),
    ).toBe(`SyntaxError: Unexpected token '…', "…" is not valid JSON${frames}`);
    expect(withoutQuotes("TypeError: it isn't read of `Anna` or “Bram”")).toBe(
      "TypeError: it isn't read of `…` or “…”",
    );
    expect(withoutQuotes(`Error: no\n    at x (app://leidraad/a.js:1:1)\n    at Anna thuis`)).toBe(
      'Error: no\n    at x (app://leidraad/a.js:1:1)',
    );
  });

  it('says what it can of anything that was thrown', () => {
    expect(describeError(new TypeError('wrong'))).toContain('TypeError: wrong');
    expect(describeError('text')).toBe('text');
  });
});
