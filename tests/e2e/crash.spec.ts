import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../../build/gallery/program.ts';
import { openAt } from '../../build/gallery/scenes/open-at.ts';
import { Anew } from './support/anew.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { content } from './support/presenting.ts';
import { expect, test as base, type Page } from './support/program.ts';

const typed = 'Mijn antwoord: zwartehazelworm';

const named = 'Quirijn Zonneveld';

const logOf = ({ userData }: Program): Promise<string> =>
  readFile(join(userData, 'logs', 'leidraad.log'), 'utf8');

const test = base.extend<{ anew: Anew }>({
  anew: async ({ program }, use) => {
    const anew = new Anew(program);
    await use(anew);
    await anew.close();
  },
});

/** Opens the step of the trial briefing with a question to answer freely. */
async function openStep(program: Program): Promise<Page> {
  const page = await program.start({ content });
  await speak(page, 'nl');
  await openAt(page, 'proef', 'soorten', 'verteld');
  return page;
}

const openField = (page: Page) => page.locator('[data-type="open"]').getByRole('textbox');

test('a page that crashes gives way to a calm one, and one goes on where one was with all that was typed', async ({
  program,
  anew,
}) => {
  const before = await openStep(program);
  const { trouble } = textsOf('nl');
  await before.evaluate(async (name) => {
    const { people } = window.leidraad;
    const listed = await people.list();
    const [first] = listed.ok ? listed.value : [];
    if (first) await people.change({ id: first.id, name });
  }, named);
  await openField(before).pressSequentially(typed);
  const page = await anew.after();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(trouble.lost.title);
  await expect(page).toHaveTitle(`${trouble.lost.title} · Leidraad`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  expect(await barriersOn(page)).toEqual([]);

  await page.getByTestId('log-read').locator('summary').click();
  await expect(page.getByTestId('log-text')).toContainText('process was lost');
  const kept = join(program.userData, 'kopie.log');
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, kept);
  await page.getByTestId('log-save').click();
  await expect(page.getByRole('status')).toContainText(kept);
  expect(await readFile(kept, 'utf8')).toContain('process was lost');

  await page.getByTestId('back-to-place').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', 'verteld');
  await expect(openField(page)).toHaveValue(typed);
  // Nobody gets back to the calm page by going forward.
  await page.evaluate(() => history.forward());
  await expect(openField(page)).toHaveValue(typed);

  const log = await logOf(program);
  for (const secret of [typed, 'zwartehazelworm', 'Zonneveld']) {
    expect(log).not.toContain(secret);
  }
});

test('the folder of the log opens from the calm page', async ({ program, anew }) => {
  await openStep(program);
  await program.running.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Reflect.set(globalThis, 'shown', path);
      return '';
    };
  });
  const page = await anew.after();
  await page.getByTestId('log-folder').click();
  await expect
    .poll(() => program.running.evaluate(() => String(Reflect.get(globalThis, 'shown'))))
    .toBe(join(program.userData, 'logs'));
});

test('a page that crashes again and again is offered the overview first, and one that stops can be left too', async ({
  program,
  anew,
}) => {
  await openStep(program);
  const { trouble } = textsOf('nl');
  for (let times = 0; times < 3; times += 1) {
    const page = await anew.after();
    await expect(page.getByText(trouble.lost.text)).toBeVisible();
    await page.getByTestId('back-to-place').click();
    await page.getByTestId('step').waitFor();
  }
  const page = await anew.after();
  await expect(page.getByText(trouble.lost.repeated)).toBeVisible();
  await page.getByTestId('back-to-home').click();
  await page.getByTestId('continue').waitFor();
  await page.evaluate(() => history.back());
  await expect(page.getByTestId('continue')).toBeVisible();
});

test('where the page does not react, one is asked, and may wait or stop it', async ({
  program,
  anew,
}) => {
  const page = await openStep(program);
  const { running } = program;
  await openField(page).fill(typed);
  // Chromium says so only after half a minute in which the page took no key and no click.
  const beStuck = (answer: number) =>
    running.evaluate(({ BrowserWindow, dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
      BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
    }, answer);
  await beStuck(0);
  await expect(openField(page)).toHaveValue(typed);
  const calm = await anew.after(() => beStuck(1));
  await calm.getByTestId('back-to-place').click();
  await expect(openField(calm)).toHaveValue(typed);
});

test('what a page says of its own faults reaches the log without what was typed', async ({
  program,
}) => {
  const page = await openStep(program);
  await page.evaluate((text) => {
    setTimeout(() => JSON.parse(text));
  }, `${named} "${typed}"`);
  await expect(page.getByRole('alert').getByText(textsOf('nl').notice.unexpected)).toBeVisible();
  await page
    .getByRole('alert')
    .getByRole('link', { name: textsOf('nl').notice.log })
    .click();
  await page.getByTestId('log-help').waitFor();
  const log = await logOf(program);
  expect(log).toContain('In the page: SyntaxError');
  expect(log).not.toContain('Zonneveld');
  expect(log).not.toContain('zwartehazelworm');
});

test('a screen that throws while it is drawn gives way to a calm one, and another screen takes its place', async ({
  program,
}) => {
  const page = await openStep(program);
  const { trouble } = textsOf('nl');
  await openField(page).fill(typed);
  const breakScreen = () =>
    page.evaluate(() => {
      const app = Reflect.get(document.querySelector('#app') ?? {}, '__vue_app__');
      const router = Reflect.get(app.config.globalProperties, '$router');
      const draw = (): never => {
        throw new Error('Cannot be drawn');
      };
      router.addRoute({ path: '/broken', name: 'broken', component: { render: draw } });
      return router.push('/broken').then(() => undefined);
    });
  await breakScreen();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(trouble.screen.title);
  await expect(heading).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);
  await page.evaluate(() => history.back());
  await expect(openField(page)).toHaveValue(typed);
  await breakScreen();
  await page.getByTestId('home').click();
  await page.getByTestId('continue').waitFor();
  expect(await logOf(program)).toContain('In the page: Error: Cannot be drawn');
});
