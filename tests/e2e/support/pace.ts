import type { CDPSession } from '@playwright/test';
import type { Page } from './program.ts';

/** Far beyond what any screen takes: what takes longer hangs. In milliseconds. */
const hang = 20_000;

/** How long a screen took to come, in milliseconds. */
export interface Took {
  readonly screen: string;
  /** Of the page's own work. Unlike the other two it does not grow when the machine is busy with something else. */
  readonly work: number;
  /** The longest that the page did nothing else. */
  readonly longest: number;
  readonly whole: number;
}

/** Goes from screen to screen by address, and measures how long each takes. */
export class Pace {
  readonly #page: Page;
  readonly #driver: CDPSession;
  readonly took: Took[] = [];

  private constructor(page: Page, driver: CDPSession) {
    this.#page = page;
    this.#driver = driver;
  }

  static async on(page: Page): Promise<Pace> {
    const driver = await page.context().newCDPSession(page);
    await driver.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Pace(page, driver);
  }

  /**
   * Opens a screen and waits until it is drawn.
   *
   * @throws when that takes so long that the window hangs
   */
  async open(screen: string): Promise<void> {
    const before = await this.#work();
    const started = performance.now();
    const longest = await within(this.#page.evaluate(goTo, screen), `${screen} hangs`);
    const whole = performance.now() - started;
    this.took.push({ screen, work: (await this.#work()) - before, longest, whole });
  }

  /** The screen that took the most work since the last time this was asked. */
  slowest(): Took {
    const [slowest] = this.took.splice(0).sort((one, other) => other.work - one.work);
    if (!slowest) throw new Error('No screen was opened');
    return slowest;
  }

  async #work(): Promise<number> {
    const { metrics } = await this.#driver.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }
}

/** Runs in the page. Answers the longest task, in milliseconds. */
async function goTo(screen: string): Promise<number> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const isThere = (): boolean =>
    document.querySelector('main h1, main [role="alert"]') !== null &&
    document.querySelector('main .state--loading') === null;
  location.hash = screen;
  do {
    await frame();
    await frame();
  } while (!isThere());
  // Until what was drawn is on the screen, and the observer was told.
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  await frame();
  watch.disconnect();
  return longest;
}

async function within<Value>(work: Promise<Value>, problem: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(problem)), hang);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
