import { join } from 'node:path';
import type { Bench, Result } from './support/bench.ts';
import { inTurn } from './support/in-turn.ts';
import { readHalfAModule } from './support/reader.ts';
import { emptyFolder, programFolder, Started } from './support/started.ts';
import { median, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const rounds = 9;

/** From the start until the step that was left shows, with a click as soon as there is something to click. */
async function timeToStep(started: Started): Promise<number> {
  const took = await started.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[data-test="step"]')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        document.querySelector<HTMLElement>('[data-test="continue"]')?.click();
      }),
  );
  return started.usableAfter + took;
}

const measure = (): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    const ours = { folder: programFolder, userData: join(folder, 'ours') };
    const empty = { folder: emptyFolder, userData: join(folder, 'empty') };
    await readHalfAModule(ours.userData);
    const toStep: number[] = [];
    const samples = await inTurn(rounds, {
      empty: async () => {
        const started = await Started.start(empty);
        await started.end();
        return started.usableAfter;
      },
      home: async () => {
        const started = await Started.start(ours);
        toStep.push(await timeToStep(started));
        await started.end();
        return started.usableAfter;
      },
    });
    const result = (name: string, taken: readonly number[], mark: number): Result => ({
      name,
      ours: median(taken),
      reference: median(samples.empty),
      spread: spread(taken),
      unit: 'ms',
      n: rounds,
      mark: { on: 'ratio', most: mark },
    });
    return [
      result('launch to home', samples.home, 1.35),
      result('launch into a half-read module', toStep.slice(1), 1.45),
    ];
  });

const launch: Bench = {
  what: 'from the start of the process until home can be used, and with a click on "continue" until the step shows; the reference is an empty window of the same Electron.',
  measure,
};
export default launch;
