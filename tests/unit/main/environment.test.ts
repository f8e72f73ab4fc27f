import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRoot, movedUserData, pictureFile } from '../../../electron/main/environment.ts';
import { isWorthReloading } from '../../../electron/main/lifecycle/reload-limit.ts';
import { describeError, scrub } from '../../../electron/main/log/scrub.ts';

const env = { LEIDRAAD_CONTENT: '/c', LEIDRAAD_PICTURE: '/p.png', LEIDRAAD_USER_DATA: 'data' };
const source = { env, isPackaged: false, appPath: '/app', resourcesPath: '/resources' };
const packaged = { ...source, isPackaged: true };

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
    expect(movedUserData(packaged)).toBe(resolve('data'));
    expect(movedUserData({ env: { LEIDRAAD_USER_DATA: '' } })).toBeNull();
  });
});

describe('a page that was lost', () => {
  it('is loaded again three times in a minute, and not a fourth', () => {
    expect(isWorthReloading([0, 1, 2], 2)).toBe(true);
    expect(isWorthReloading([0, 1, 2, 3], 3)).toBe(false);
    expect(isWorthReloading([0, 1, 2, 90_000], 90_000)).toBe(true);
  });
});

describe('the log', () => {
  it('does not hold the name of the user', () => {
    const text = 'at C:\\Users\\jan.jansen\\app.js and C:\\Users\\jan.jansen';
    expect(scrub(text, 'C:\\Users\\jan.jansen')).toBe('at ~\\app.js and ~');
    expect(scrub('/a/b', '/')).toBe('/a/b');
    expect(scrub('/a/b', '')).toBe('/a/b');
  });

  it('says what it can of anything that was thrown', () => {
    expect(describeError(new TypeError('wrong'))).toContain('TypeError: wrong');
    expect(describeError('text')).toBe('text');
  });
});
