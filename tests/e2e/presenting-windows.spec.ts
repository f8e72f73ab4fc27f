import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../build/gallery/program.ts';
import { Anew } from './support/anew.ts';
import { askPage, losePage } from './support/lose-page.ts';
import {
  audienceOf,
  cover,
  expect,
  picture,
  points,
  present,
  press,
  seen,
  standing,
} from './support/presenting.ts';
import { test } from './support/program.ts';

/** Whether something keeps the display from going to sleep. */
const isKeptAwake = ({ running }: Program): Promise<boolean> =>
  running.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 10 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true),
  );

/** Does something to the audience's window from outside. */
const toAudience = ({ running }: Program, what: 'hide' | 'close'): Promise<void> =>
  running.evaluate(({ BrowserWindow }, wanted) => {
    const audience = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().includes('audience.html'),
    );
    if (!audience) throw new Error('There is no audience’s window');
    audience[wanted]();
  }, what);

test('the display does not go to sleep while an audience looks at it, and may again afterwards', async ({
  program,
}) => {
  const { console: page } = await present(program);
  expect(await isKeptAwake(program)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isKeptAwake(program)).toBe(false);
});

test('the audience’s window is drawn on while nobody sees it', async ({ program }) => {
  const { console: page, audience } = await present(program);
  await toAudience(program, 'hide');
  // What is throttled gets no frame at all.
  const frames = await audience.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0;
        const next = (): void => {
          seen += 1;
          if (seen === 30) resolve(seen);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
  expect(frames).toBe(30);
  expect(await audience.evaluate(() => document.visibilityState)).toBe('visible');
  await page.keyboard.press('PageDown');
  await seen(audience, picture, 0);
});

test('keys in the audience’s window are the console’s to follow', async ({ program }) => {
  const { audience } = await present(program);
  for (const key of ['PageDown', 'ArrowRight', 'Enter']) await audience.keyboard.press(key);
  await seen(audience, points, 1);
  await audience.keyboard.press('Home');
  await seen(audience, cover, 0);
});

test('a window that was closed by hand is missed by the console, which can open it again', async ({
  program,
}) => {
  const { console: page } = await present(program);
  await press(page, 'PageDown', 3);
  await toAudience(program, 'close');
  const again = page.getByTestId('show-again');
  await expect(again).toBeVisible();
  expect(await isKeptAwake(program)).toBe(false);
  await again.click();
  await expect(again).toHaveCount(0);
  await seen(await audienceOf(program), points, 1);
  expect(await isKeptAwake(program)).toBe(true);
});

test('a page of the audience’s that is lost comes back on the same slide', async ({ program }) => {
  const { console: page, audience } = await present(program);
  await press(page, 'PageDown', 2);
  await seen(audience, points, 0);
  await losePage(program, 'audience.html');
  await page.keyboard.press('PageDown');
  await expect
    .poll(() =>
      askPage(
        program,
        'audience.html',
        'document.querySelector("[data-test=audience-slide]")?.dataset.shown',
      ),
    )
    .toBe('1');
});

test('a console whose page is lost comes back at a press of Enter, and the audience notices nothing', async ({
  program,
}) => {
  const { console: page, audience } = await present(program);
  await press(page, 'PageDown', 3);
  await seen(audience, points, 1);
  await audience.evaluate(() => {
    document.documentElement.dataset['same'] = 'yes';
  });
  const anew = new Anew(program);
  const calm = await anew.after();
  await expect(calm.getByTestId('back-to-place')).toBeFocused();
  await calm.keyboard.press('Enter');
  await calm.getByTestId('presenter-clock').waitFor();
  await audience.keyboard.press('PageDown');
  await seen(audience, points, 2);
  await anew.close();
  expect(await audience.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
});

test('the audience’s window reaches its own few calls, and the guard refuses it the others', async ({
  program,
}) => {
  const preload = fileURLToPath(new URL('../../out/preload/learner.cjs', import.meta.url));
  const { console: page } = await present(program);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await standing(program)).audience).toBeNull();
  // As if someone had found a way to a wider bridge in that window.
  await program.running.evaluate(({ session }, filePath) => {
    session.defaultSession.registerPreloadScript({ type: 'frame', filePath });
  }, preload);
  await page.getByTestId('go-on').click();
  const audience = await audienceOf(program);
  const found = await audience.evaluate(async () => {
    const own = Object.entries(window.leidraadAudience).map(([domain, calls]) => [
      domain,
      Object.keys(calls).sort(),
    ]);
    const codes: Record<string, string> = {};
    for (const [domain, calls] of Object.entries(window.leidraad)) {
      for (const [name, call] of Object.entries(calls)) {
        if (name.startsWith('on')) continue;
        const reply = Object(await Reflect.apply(call, calls, []));
        codes[`${domain}.${name}`] = reply.ok ? 'done' : reply.refusal.code;
      }
    }
    return { own: Object.fromEntries(own), codes };
  });
  expect(found.own).toEqual({
    briefings: ['read'],
    presenting: ['gesture', 'onChange', 'onSpot', 'state'],
    log: ['report'],
  });
  const { codes } = found;
  const may = Object.keys(codes).filter((call) => codes[call] !== 'sender');
  expect(may.toSorted()).toEqual(['briefings.read', 'log.report', 'presenting.state']);
  expect(Object.keys(codes).length).toBeGreaterThan(25);
  const log = await readFile(join(program.userData, 'logs', 'leidraad.log'), 'utf8');
  expect(log).toContain('people.remove was refused: not for the audience');
});

test('the audience’s window is closed off as the learner’s is, and goes nowhere', async ({
  program,
}) => {
  const { audience } = await present(program);
  const settings = await program.running.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const last: unknown = Reflect.get(contents, 'getLastWebPreferences');
      return typeof last === 'function' ? Reflect.apply(last, contents, []) : null;
    }),
  );
  expect(settings).toHaveLength(2);
  for (const preferences of settings) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
  expect(await audience.evaluate(() => typeof Reflect.get(window, 'leidraad'))).toBe('undefined');
  for (const address of ['app://leidraad/index.html', 'https://example.org/']) {
    await audience.evaluate((to) => {
      location.href = to;
    }, address);
    await audience.evaluate(() => undefined);
    expect(audience.url()).toContain('audience.html');
  }
});
