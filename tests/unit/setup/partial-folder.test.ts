import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeWhole } from '../../../build/setup/partial-folder.mjs';
import { temporaryFolder } from './temporary-folder.ts';

function filled(partial: string): string {
  const made = join(partial, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'new'), 'new');
  return made;
}

it('puts the finished folder in place and leaves nothing beside it', async () => {
  const parent = temporaryFolder();
  expect(await makeWhole(join(parent, 'whole'), async (partial) => filled(partial))).toBe(true);
  expect(readdirSync(parent)).toEqual(['whole']);
});

it('leaves nothing when the work fails', async () => {
  const parent = temporaryFolder();
  const work = makeWhole(join(parent, 'whole'), async (partial) => {
    filled(partial);
    throw new Error('wrong hash');
  });
  await expect(work).rejects.toThrow('wrong hash');
  expect(readdirSync(parent)).toEqual([]);
});

it('leaves nothing when there is nothing to keep', async () => {
  const parent = temporaryFolder();
  expect(await makeWhole(join(parent, 'whole'), async () => undefined)).toBe(false);
  expect(readdirSync(parent)).toEqual([]);
});

it('replaces a folder that was there', async () => {
  const folder = join(temporaryFolder(), 'whole');
  mkdirSync(folder);
  writeFileSync(join(folder, 'old'), 'old');
  await makeWhole(folder, async (partial) => filled(partial));
  expect(readdirSync(folder)).toEqual(['new']);
  expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('new');
});

it('removes what a killed run has left, and not what a living one works on', async () => {
  const parent = temporaryFolder();
  // No system gives out a process number this high.
  const left = join(parent, '.partial-4194999-abc');
  const busy = join(parent, `.partial-${process.pid}-abc`);
  mkdirSync(left);
  mkdirSync(busy);
  await makeWhole(join(parent, 'whole'), async (partial) => filled(partial));
  expect(existsSync(left)).toBe(false);
  expect(existsSync(busy)).toBe(true);
});
