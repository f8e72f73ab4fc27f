import type { Locator, Page } from '@playwright/test';
import { fillIn } from '../../build/gallery/fill-in.ts';
import { Program } from '../../build/gallery/program.ts';
import { find } from '../../build/gallery/scenes/scene.ts';
import type { Bench, Result } from './support/bench.ts';
import { frame, quantile, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const wanted = 40;

/** Kinds that are answered with one click, and judged at once. */
const kinds = ['choice', 'true-false'];
/** After so many milliseconds there was no feedback: the question gives another try. */
const patience = 2000;

/** Asks to check a question, and waits until its feedback is painted. In milliseconds; null where there is none. */
const timeToFeedback = (question: Locator): Promise<number | null> =>
  question.evaluate(
    (element, most) =>
      new Promise<number | null>((resolve) => {
        setTimeout(() => resolve(null), most);
        const from = performance.now();
        const observer = new MutationObserver(() => {
          if (!element.querySelector('[data-test="feedback"]')) return;
          observer.disconnect();
          // A message that is sent in a frame comes when that was painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - from);
            port2.postMessage(null);
          });
        });
        observer.observe(element, { subtree: true, childList: true });
        element.querySelector<HTMLElement>('[data-test="check"]')?.click();
      }),
    patience,
  );

/** Answers every question of the step. */
async function answerAll(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (const question of await find(page, 'question').all()) {
    const check = question.getByTestId('check');
    const kind = await question.getAttribute('data-type');
    if (!kinds.includes(kind ?? '') || !(await check.isVisible())) continue;
    await fillIn(question);
    const time = await timeToFeedback(question);
    if (time !== null) took.push(time);
  }
  return took;
}

const measure = (): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    const program = new Program(folder);
    const page = await program.start();
    await find(page, 'module-link').first().click();
    const samples: number[] = [];
    while (samples.length < wanted) {
      const before = page.url();
      await find(page, 'next').click();
      await page.waitForURL((url) => url.href !== before);
      if (/step/.test(page.url())) {
        await find(page, 'step').waitFor();
        samples.push(...(await answerAll(page)));
      }
    }
    await program.quit();
    return [
      {
        name: 'answer to feedback painted, 95th percentile',
        ours: quantile(samples, 0.95),
        reference: frame,
        spread: spread(samples),
        unit: 'ms',
        n: samples.length,
        mark: { on: 'ratio', most: 2 },
      },
    ];
  });

const feedback: Bench = {
  what: 'from a click on "check" until the feedback is painted, with the answer safe on the disk; the reference is a frame of a screen of 60 Hz.',
  measure,
};
export default feedback;
