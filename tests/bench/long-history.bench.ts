import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFolder } from '../../electron/main/briefings/read-folder.ts';
import { parseInfo } from '../../renderer/briefing/parse-info.ts';
import type { Bench, Result } from './support/bench.ts';
import { inTurn } from './support/in-turn.ts';
import { makeLearner } from './support/learner-folder.ts';
import { programFolder, Started, type Wanted } from './support/started.ts';
import { median, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const rounds = 9;
const briefing = 'migratiepact';

/** All questions of the program's own briefing, in Dutch. */
async function questions() {
  const files = await readFolder(join(programFolder, 'content', briefing));
  if (!files.isReadable) throw new Error(files.reason);
  const outlines = parseInfo(files, briefing).info?.outlines ?? [];
  return outlines
    .filter(({ language }) => language === 'nl')
    .flatMap(({ id, questionIds }) => questionIds.map((question) => ({ module: id, question })));
}

async function withEvents(folder: string, events: number, seed: number): Promise<Started> {
  const wanted: Wanted = { folder: programFolder, userData: join(folder, `data-${events}`) };
  await makeLearner(wanted, { briefing, asked: await questions(), events, seed });
  return Started.start(wanted);
}

/** From home to a screen that is painted, in milliseconds; the page is new each time, so that nothing is known yet. */
async function timeTo(page: Page, screen: string, sign: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  return page.evaluate(
    ({ address, wanted }) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        location.hash = address;
      }),
    { address: `#/briefing/${briefing}/${screen}`, wanted: sign },
  );
}

const measure = (seed: number): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    const long = await withEvents(folder, 1_000_000, seed);
    const short = await withEvents(folder, 10_000, seed);
    const queue = ['review', '[data-test="question"]'] as const;
    const progress = ['progress', 'main section h2'] as const;
    const samples = await inTurn(rounds, {
      shortQueue: () => timeTo(short.page, ...queue),
      longQueue: () => timeTo(long.page, ...queue),
      shortProgress: () => timeTo(short.page, ...progress),
      longProgress: () => timeTo(long.page, ...progress),
    });
    await long.end();
    await short.end();
    const result = (name: string, ours: number[], reference: number[]): Result => ({
      name,
      ours: median(ours),
      reference: median(reference),
      spread: spread(ours),
      unit: 'ms',
      n: rounds,
      mark: { on: 'ratio', most: 2 },
    });
    return [
      result('due queue over 1,000,000 events', samples.longQueue, samples.shortQueue),
      result('progress screen over 1,000,000 events', samples.longProgress, samples.shortProgress),
    ];
  });

const longHistory: Bench = {
  what: 'from home to the first question that comes back, and to the progress screen; the reference is the same with 10,000 events.',
  measure,
};
export default longHistory;
