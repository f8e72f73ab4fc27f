import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, it, onTestFinished } from 'vitest';
import { onlyPersonIn } from '../../build/gallery/person-folder.ts';
import { electronFlags } from '../../build/setup/electron-flags.mjs';
import { temporaryFolder } from '../unit/main/support/temporary-folder.ts';
import { Count } from './support/counts.ts';
import { smallDisk } from './support/small-disk.ts';
import {
  answer,
  builtProgram,
  dutch,
  expectAnswered,
  openFirstStep,
  project,
  tryToAnswer,
} from './support/window.ts';

interface Start {
  readonly process: ChildProcess;
  /** Comes when its window has drawn its first screen. */
  readonly picture: string;
}

/** Starts the program as a double click does. */
function startOn(dataFolder: string, number: number): Start {
  const picture = join(temporaryFolder(), `${number}.png`);
  const env = { ...process.env, LEIDRAAD_USER_DATA: dataFolder, LEIDRAAD_PICTURE: picture };
  const program = spawn(process.env['LEIDRAAD_ELECTRON'] ?? '', [...electronFlags(), project], {
    env,
    stdio: 'ignore',
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  return { process: program, picture };
}

/** Waits until something is so; a test that waits for ever is ended by its limit. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(50);
}

const limit = 120_000;

it('of two starts at once one stays, and the other leaves', { timeout: limit }, async (context) => {
  const count = new Count(context, 'two starts at once on one data folder');
  const dataFolder = temporaryFolder();
  const program = builtProgram(context, dataFolder);
  for (let round = 0; round < Math.ceil(inject('rounds') / 20); round += 1) {
    const starts = [startOn(dataFolder, 1), startOn(dataFolder, 2)];
    count.tried += 1;
    const exits = starts.map(({ process: started }) => once(started, 'exit'));
    const [code] = await Promise.race(exits);
    expect(code).toBe(0);
    const staying = starts.filter(({ process: started }) => started.exitCode === null);
    expect(staying).toHaveLength(1);
    const [stays] = staying;
    await until(() => existsSync(stays?.picture ?? ''));
    stays?.process.kill('SIGTERM');
    await Promise.all(exits);
    count.kept += 1;
  }
  expect(readdirSync(join(dataFolder, 'people'))).toHaveLength(1);
  const page = await program.start();
  await openFirstStep(page);
  await answer(page);
});

// With accents as Windows and as macOS write them.
const longName = `${'een map met spaties, é, e\u0301, ü, ß en # % \u0027 & '.repeat(6)}`.slice(
  0,
  199,
);

it(
  'a data folder with spaces, accents and 200 characters works',
  { timeout: limit },
  async (context) => {
    const count = new Count(context, 'data folder with spaces, accents and 200 characters');
    const dataFolder = join(temporaryFolder(), `${longName}.`);
    const program = builtProgram(context, dataFolder);
    let page = await program.start();
    await openFirstStep(page);
    await answer(page);
    const backups = join(onlyPersonIn(dataFolder), 'backups');
    await until(
      () => existsSync(backups) && readdirSync(backups).some((file) => file.endsWith('.db')),
    );
    const second = startOn(dataFolder, 2);
    expect(await once(second.process, 'exit')).toEqual([0, null]);
    await program.kill();
    count.tried += 1;
    page = await program.start();
    await expectAnswered(page);
    count.kept += 1;
  },
);

it(
  'a disk that fills up is said in the window, and the answer is taken when there is room',
  { timeout: limit },
  async (context) => {
    const count = new Count(context, 'disk filled up under the running window');
    const dataFolder = temporaryFolder();
    const program = builtProgram(context, dataFolder);
    const disk = smallDisk(context, 1500, join(dataFolder, 'people'));
    const page = await program.start();
    await openFirstStep(page);
    disk.fill(0);
    const question = await tryToAnswer(page);
    count.tried += 1;
    await page.getByRole('alert').filter({ hasText: dutch.refusal['store-full'] }).waitFor();
    expect(await question.getByTestId('feedback').count()).toBe(0);
    disk.empty();
    await question.getByTestId('check').click();
    await question.getByTestId('feedback').waitFor();
    await program.kill();
    await expectAnswered(await program.start());
    count.kept += 1;
    await program.quit();
  },
);

it('a data folder that is deleted is missed in the window', { timeout: limit }, async (context) => {
  const count = new Count(context, 'data folder deleted under the running window');
  const dataFolder = temporaryFolder();
  const program = builtProgram(context, dataFolder);
  const page = await program.start();
  await openFirstStep(page);
  rmSync(onlyPersonIn(dataFolder), { recursive: true });
  const question = await tryToAnswer(page);
  count.tried += 1;
  await page.getByRole('alert').filter({ hasText: dutch.refusal['store-gone'] }).waitFor();
  expect(await question.getByTestId('feedback').count()).toBe(0);
});
