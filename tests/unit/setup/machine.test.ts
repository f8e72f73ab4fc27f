import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronFlags } from '../../../build/setup/electron-flags.mjs';
import { officialAddress } from '../../../build/setup/official-address.mjs';
import { cacheFolder } from '../../../build/setup/places.mjs';
import { hasDisplay } from '../../../build/setup/virtual-display.mjs';

describe('--no-sandbox', () => {
  it('is for root on Linux and for nobody else', () => {
    expect(electronFlags('linux', 0)).toEqual(['--no-sandbox']);
    expect(electronFlags('linux', 1000)).toEqual([]);
    expect(electronFlags('darwin', 0)).toEqual([]);
    expect(electronFlags('win32', undefined)).toEqual([]);
  });
});

describe('the official address', () => {
  const wanted = { version: '43.8.12', platform: 'win32', arch: 'x64' };
  const path = 'v43.8.12/electron-v43.8.12-win32-x64.zip';

  it('is at the releases, or at the mirror with or without its last slash', () => {
    expect(officialAddress(wanted, {})).toMatch(new RegExp(`^https://.*/${path}$`));
    for (const ELECTRON_MIRROR of ['https://mirror.test/e', 'https://mirror.test/e/']) {
      expect(officialAddress(wanted, { ELECTRON_MIRROR })).toBe(`https://mirror.test/e/${path}`);
    }
  });
});

describe('the cache folder', () => {
  it('is where each system keeps such things', () => {
    expect(cacheFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.cache', 'leidraad'));
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toBe(join('/c', 'leidraad'));
    expect(cacheFolder({}, 'darwin', '/Users/a')).toContain(join('Library', 'Caches', 'leidraad'));
    expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', 'leidraad', 'cache'));
  });

  it('can be moved', () => {
    expect(cacheFolder({ LEIDRAAD_CACHE: '/elsewhere' }, 'win32', 'H')).toBe('/elsewhere');
  });
});

describe('a display', () => {
  it('is missing only on Linux without X and without Wayland', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});
