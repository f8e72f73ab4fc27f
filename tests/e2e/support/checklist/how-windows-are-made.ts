import { expect } from '../program.ts';
import { preferencesOf, type Point } from './point.ts';

/** Looks at a setting of every window. */
const madeWith =
  (wanted: Readonly<Record<string, unknown>>): NonNullable<Point['inShell']> =>
  async (program) => {
    const all = await preferencesOf(program);
    expect(all).not.toEqual([]);
    for (const preferences of all) {
      for (const [name, value] of Object.entries(wanted)) {
        expect(preferences[name], name).toEqual(value);
      }
    }
  };

/** Points about what a window is made with. */
export const howWindowsAreMade: readonly Point[] = [
  {
    number: 2,
    title: 'Do not enable Node.js integration',
    async inPage(page) {
      const names = ['require', 'process', 'module', 'global', 'Buffer', 'setImmediate'];
      const there = (all: readonly string[]): string[] =>
        all.filter((name) => Reflect.get(globalThis, name) !== undefined);
      expect(await page.evaluate(there, names)).toEqual([]);
      // It searches in a worker.
      await page.getByTestId('search').click();
      await expect.poll(() => page.workers().length).toBeGreaterThan(0);
      for (const worker of page.workers()) expect(await worker.evaluate(there, names)).toEqual([]);
      await page.keyboard.press('Escape');
    },
    inShell: madeWith({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
    }),
  },
  {
    number: 3,
    title: 'Enable context isolation',
    async inPage(page) {
      const reached = await page.evaluate(async () => {
        const seen: string[] = [];
        const watched: readonly (readonly [object, string])[] = [
          [Function.prototype, 'call'],
          [Array.prototype, 'push'],
          [Promise.prototype, 'then'],
          [JSON, 'stringify'],
        ];
        const before = watched.map(([owner, name]) => Reflect.get(owner, name));
        for (const [owner, name] of watched) {
          Reflect.set(owner, name, () => seen.push(name));
        }
        const reply: Promise<unknown> = window.leidraad.shell.launch();
        watched.forEach(([owner, name], index) => Reflect.set(owner, name, before[index]));
        return { seen, isAnswered: Object.hasOwn(Object(await reply), 'ok') };
      });
      expect(reached).toEqual({ seen: [], isAnswered: true });
    },
    inShell: madeWith({ contextIsolation: true }),
  },
  {
    number: 4,
    title: 'Enable process sandboxing',
    inShell: madeWith({ sandbox: true }),
  },
  {
    number: 6,
    title: 'Do not disable webSecurity',
    async inPage(page) {
      const read = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const image = new Image();
            image.onerror = () => resolve('no picture');
            image.onload = () => {
              const canvas = document.createElement('canvas');
              canvas.getContext('2d')?.drawImage(image, 0, 0, 9, 9);
              try {
                resolve(canvas.toDataURL().slice(0, 9));
              } catch (error) {
                resolve(error instanceof Error ? error.name : 'refused');
              }
            };
            image.src = 'briefing://migratiepact/media/acts-map.nl.svg';
          }),
      );
      expect(read).toBe('SecurityError');
    },
    inShell: madeWith({ webSecurity: true }),
  },
  {
    number: 8,
    title: 'Do not enable allowRunningInsecureContent',
    inShell: madeWith({ allowRunningInsecureContent: false }),
  },
  {
    number: 9,
    title: 'Do not enable experimental features',
    inShell: madeWith({ experimentalFeatures: false }),
  },
  {
    number: 10,
    title: 'Do not use enableBlinkFeatures',
    inShell: madeWith({ enableBlinkFeatures: '' }),
  },
];
