import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { Program } from '../../build/gallery/program.ts';
import { find } from '../../build/gallery/scenes/scene.ts';
import { electronFlags } from '../../build/setup/electron-flags.mjs';
import type { Bench, Result } from './support/bench.ts';
import { inTurn } from './support/in-turn.ts';
import { emptyFolder } from './support/started.ts';
import { median, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const rounds = 7;

/** What all processes of a program keep in memory, in MB; what they share counts for each of them. */
const memoryOf = (program: ElectronApplication): Promise<number> =>
  program.evaluate(
    ({ app }) =>
      app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024,
  );

async function afterOneModule(userData: string): Promise<number> {
  const program = new Program(userData);
  const page = await program.start();
  await find(page, 'module-link').first().click();
  await find(page, 'next').waitFor();
  while (!page.url().endsWith('/end')) {
    const before = page.url();
    await find(page, 'next').click();
    await page.waitForURL((url) => url.href !== before);
    await find(page, 'next').waitFor();
  }
  const memory = await memoryOf(program.running);
  await program.quit();
  return memory;
}

async function ofEmptyWindow(userData: string): Promise<number> {
  const args = [...electronFlags(), `--user-data-dir=${userData}`, emptyFolder];
  const program = await _electron.launch({
    args,
    executablePath: process.env['LEIDRAAD_ELECTRON'] ?? '',
  });
  const page = await program.firstWindow();
  await page.getByRole('button').waitFor();
  const memory = await memoryOf(program);
  await program.close();
  return memory;
}

const measure = (): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    let round = 0;
    const samples = await inTurn(rounds, {
      empty: () => ofEmptyWindow(join(folder, 'empty')),
      ours: () => afterOneModule(join(folder, `ours-${(round += 1)}`)),
    });
    return [
      {
        name: 'memory after one module',
        ours: median(samples.ours),
        reference: median(samples.empty),
        spread: spread(samples.ours),
        unit: 'MB',
        n: rounds,
        mark: { on: 'ratio', most: 1.5 },
      },
    ];
  });

const memory: Bench = {
  what: 'the working sets of all processes after one module was read from beginning to end; the reference is an empty window of the same Electron.',
  measure,
};
export default memory;
