import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { Program } from '../../../build/gallery/program.ts';

/** A test with a program of its own, in a data folder of its own. */
export const test = base.extend<{ program: Program }>({
  // Playwright reads the names of the fixtures that this one needs from this pattern: none.
  // eslint-disable-next-line no-empty-pattern
  program: async ({}, use) => {
    const userData = await mkdtemp(join(tmpdir(), 'leidraad-'));
    const program = new Program(userData);
    await use(program);
    await program.quit();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect, type Page } from '@playwright/test';
