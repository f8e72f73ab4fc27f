import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyInstall } from '../../../build/setup/dependencies.mjs';
import { stamp } from '../../../build/setup/install-stamp.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const vue = { version: '3.5.0', integrity: 'sha512-a' };

function write(file: string, packages: object): void {
  writeFileSync(file, JSON.stringify({ packages }));
}

function project(locked: object, installed?: object): string {
  const root = temporaryFolder();
  write(join(root, 'package-lock.json'), { '': { name: 'leidraad' }, ...locked });
  if (installed) {
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
    write(join(root, 'node_modules', '.package-lock.json'), installed);
  }
  return root;
}

describe('npm ci is run', () => {
  it('when node_modules is missing', () => {
    expect(whyInstall(project({ 'node_modules/vue': vue }))).toMatch(/missing/);
  });

  it('when the lock file names another version', () => {
    const newer = { 'node_modules/vue': { ...vue, version: '3.5.1' } };
    expect(whyInstall(project(newer, { 'node_modules/vue': vue }))).toMatch(/older/);
  });

  it('when the lock file names another package, or one fewer', () => {
    const both = { 'node_modules/vue': vue, 'node_modules/zod': vue };
    expect(whyInstall(project(both, { 'node_modules/vue': vue }))).toMatch(/older/);
    expect(whyInstall(project({ 'node_modules/vue': vue }, both))).toMatch(/older/);
  });

  it('when the lock file changed after it was installed from', () => {
    const root = project({ 'node_modules/vue': vue }, { 'node_modules/vue': vue });
    stamp(root);
    write(join(root, 'package-lock.json'), { 'node_modules/vue': { ...vue, version: '4.0.0' } });
    expect(whyInstall(root)).toMatch(/older/);
  });

  it('when a program is without its run bit', ({ skip }) => {
    skip(process.platform === 'win32', 'Windows knows no run bit.');
    const root = project({ 'node_modules/vue': vue }, { 'node_modules/vue': vue });
    const program = join(root, 'node_modules', '.bin', 'vite');
    writeFileSync(program, '');
    chmodSync(program, 0o644);
    expect(whyInstall(root)).toMatch(/vite cannot be run/);
  });
});

describe('npm ci is not run', () => {
  it('when what is installed is what is locked', () => {
    const packages = { 'node_modules/vue': vue };
    expect(whyInstall(project(packages, packages))).toBeUndefined();
  });

  it('when only packages for other machines are not there', () => {
    const locked = { 'node_modules/vue': vue, 'node_modules/x-darwin': { ...vue, os: ['darwin'] } };
    expect(whyInstall(project(locked, { 'node_modules/vue': vue }))).toBeUndefined();
  });

  it('when it was run for this very lock file', () => {
    const root = project({ 'node_modules/vue': vue }, {});
    stamp(root);
    expect(whyInstall(root)).toBeUndefined();
  });
});
