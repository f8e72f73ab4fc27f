import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Program } from '../../build/gallery/program.ts';
import { numbers } from '../../renderer/learning/chance.ts';
import { TwoDisplays, whyNoTwoDisplays } from '../e2e/support/displays.ts';
import type { Bench, Result } from './support/bench.ts';
import { quantile, spread } from './support/statistics.ts';

/** How many steps are measured, after a few that warm up. */
const steps = 200;
const warmUp = 10;

/**
 * Lets a page tell when it was painted: with the first change of what it shows it shows a mark as well, and the browser
 * says when the frame with that mark was presented (Element Timing).
 */
function watchPaint(): void {
  let count = 0;
  const mark = (): Promise<number> => {
    const name = `painted-${(count += 1)}`;
    const dot = document.createElement('p');
    dot.textContent = '·';
    dot.setAttribute('elementtiming', name);
    dot.style.position = 'fixed';
    dot.style.insetBlockStart = '0';
    return new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName('text-paint').filter((one) => {
          return Reflect.get(one, 'identifier') === name;
        });
        if (!entry) return;
        observer.disconnect();
        dot.remove();
        resolve(performance.timeOrigin + Number(Reflect.get(entry, 'renderTime')));
      });
      observer.observe({ type: 'element', buffered: true });
      document.body.append(dot);
    });
  };
  const slide = (): string => {
    const { id, shown } =
      document.querySelector<HTMLElement>('[data-test="audience-slide"]')?.dataset ?? {};
    return `${id}/${shown}`;
  };
  Object.assign(window, {
    /** Resolves with the moment at which another slide, or more of it, was painted. */
    afterStep: () =>
      new Promise<number>((resolve) => {
        const before = slide();
        const observer = new MutationObserver(() => {
          if (slide() === before) return;
          observer.disconnect();
          void mark().then(resolve);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    /** Resolves with how long after the next key of its own the page was painted. */
    afterOwnKey: () =>
      new Promise<number>((resolve) => {
        const pressed = ({ timeStamp }: KeyboardEvent): void => {
          const from = performance.timeOrigin + timeStamp;
          void mark().then((painted) => resolve(painted - from));
        };
        window.addEventListener('keydown', pressed, { capture: true, once: true });
      }),
  });
}

/** Lets a page remember when its last key was pressed. */
function watchKeys(): void {
  const pressed = ({ timeStamp }: KeyboardEvent): void => {
    Object.assign(window, { pressedAt: performance.timeOrigin + timeStamp });
  };
  window.addEventListener('keydown', pressed, { capture: true });
}

/** Lets a page begin to wait for something; what it waited for comes from the answer. Nothing is pressed before. */
async function awaiting(page: Page, name: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const begun: unknown = Reflect.apply(Reflect.get(window, wanted), window, []);
    Object.assign(window, { begun });
  }, name);
  return () => page.evaluate(async () => Number(await Reflect.get(window, 'begun')));
}

/** Starts presenting the whole of the program's own briefing. */
async function present(program: Program, display: string | undefined) {
  const console = await program.start(display ? { display } : {});
  await console.getByTestId('present').first().click();
  const opened = program.running.waitForEvent('window');
  await console.getByTestId('start').click();
  const audience = await opened;
  await console.getByTestId('presenter-clock').waitFor();
  await audience.getByTestId('audience-slide').waitFor();
  await audience.evaluate(watchPaint);
  await console.evaluate(watchKeys);
  return { console, audience };
}

/** Presses a key in the console, and waits until the audience's window is painted. In milliseconds. */
async function step(console: Page, audience: Page, key: string): Promise<number> {
  const painted = await awaiting(audience, 'afterStep');
  await console.keyboard.press(key);
  const at = await painted();
  return at - (await console.evaluate(() => Number(Reflect.get(window, 'pressedAt'))));
}

/** Presses a key that does nothing in the audience's own window, and waits until that is painted. */
async function ownKey(audience: Page): Promise<number> {
  const took = await awaiting(audience, 'afterOwnKey');
  await audience.keyboard.press('q');
  return took();
}

async function measureOn(program: Program, display: string | undefined, seed: number) {
  const { console, audience } = await present(program, display);
  const chance = numbers(seed);
  const samples: { ours: number[]; reference: number[] } = { ours: [], reference: [] };
  for (let at = 0; at < warmUp + steps; at += 1) {
    // Mostly on, now and then back: as one who presents, and never before the first slide.
    const isBack = at > 20 && chance.next().value < 0.2;
    const ours = await step(console, audience, isBack ? 'PageUp' : 'PageDown');
    const reference = await ownKey(audience);
    if (at < warmUp) continue;
    samples.ours.push(ours);
    samples.reference.push(reference);
  }
  return samples;
}

async function measure(seed: number): Promise<readonly Result[]> {
  const userData = await mkdtemp(join(tmpdir(), 'leidraad-bench-'));
  const displays = whyNoTwoDisplays() === null ? await TwoDisplays.start() : null;
  const program = new Program(userData);
  try {
    const { ours, reference } = await measureOn(program, displays?.name, seed);
    const result = (name: string, share: number): Result => ({
      name: `key press to the audience's paint, ${name}`,
      ours: quantile(ours, share),
      reference: quantile(reference, share),
      spread: spread(ours),
      unit: 'ms',
      n: steps,
    });
    return [
      result('median', 0.5),
      { ...result('95th percentile', 0.95), mark: { on: 'ours', most: 50 } },
      result('worst', 1),
    ];
  } finally {
    await program.quit();
    await displays?.stop();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

const keyToPaint: Bench = {
  what: 'from a key in the console to what the audience sees of it; the reference is a key in that window itself, to a dot in it.',
  measure,
};
export default keyToPaint;
