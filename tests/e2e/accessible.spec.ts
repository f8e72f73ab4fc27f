import { barriersOn } from './support/barriers.ts';
import { answer, speak } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

/** Goes through every screen and names each. */
async function everyScreen(page: Page, visit: (screen: string) => Promise<void>): Promise<void> {
  await visit('home');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').waitFor();
  await visit('opening');
  await page.getByTestId('next').click();
  await page.getByTestId('step').waitFor();
  await visit('step');
  const questions = await page.getByTestId('question').all();
  for (const question of questions) await answer(question);
  await page
    .getByTestId('step')
    .getByRole('button', { name: /: passage / })
    .first()
    .click();
  await visit('step with feedback and a passage');
  await page.getByRole('navigation').getByRole('link').last().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await visit('last screen of the route');
  await page.locator('a[href$="/settings"]').click();
  await page.getByRole('radio').first().waitFor();
  await visit('settings');
  await page.locator('a[href$="/people"]').click();
  await page.getByRole('textbox').first().waitFor();
  await visit('people');
  await page.locator('.button--danger').click();
  await page.getByRole('dialog').waitFor();
  await visit('dialog before someone is removed');
  await page.keyboard.press('Escape');
  await page.locator('a[href$="/privacy"]').click();
  await page.locator('h1').waitFor();
  await visit('privacy');
  await page.evaluate(() => (location.hash = '#/about'));
  await page.getByTestId('part').first().waitFor();
  await page.getByTestId('part').first().locator('summary').click();
  await visit('about');
  await page.evaluate(() => (location.hash = '#/briefing/migratiepact/take-home'));
  await page.getByTestId('make').waitFor();
  await visit('documents to take along');
  await page.evaluate(() => (location.hash = '#/briefing/migratiepact/module/nergens'));
  await page.getByRole('alert').getByRole('heading').waitFor();
  await visit('module that is not there');
}

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['nl', 'en'] as const) {
    test(`axe finds nothing on any screen, ${theme}, ${language}`, async ({ program }) => {
      const page = await program.start();
      await speak(page, language);
      await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
      await page.reload();
      await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
      const barriers: Record<string, string[]> = {};
      await everyScreen(page, async (screen) => {
        const found = await barriersOn(page);
        if (found.length > 0) barriers[screen] = found;
      });
      expect(barriers).toEqual({});
    });
  }
}

test('axe finds nothing where the margin and the route are folded', async ({ program }) => {
  const page = await program.start();
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(400, 800);
  });
  const barriers: Record<string, string[]> = {};
  await everyScreen(page, async (screen) => {
    const found = await barriersOn(page);
    if (found.length > 0) barriers[screen] = found;
  });
  expect(barriers).toEqual({});
});

test('axe finds nothing, and nothing scrolls sideways, where someone is chosen', async ({
  program,
}) => {
  const page = await program.start();
  await page.evaluate(async () => {
    const { people, settings } = window.leidraad;
    await settings.change({ textSize: 200 });
    const listed = await people.list();
    const [first] = listed.ok ? listed.value : [];
    if (first) await people.change({ id: first.id, name: 'Anna', newPin: '2468' });
    await people.create({ name: 'Bartholomeus van den Berg', colour: 'blue' });
    await people.close();
  });
  await page.reload();
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800);
  });
  const over = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await page.getByTestId('person').first().click();
  await page.locator('input[type="password"]').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(await over()).toBe(0);
  await page.locator('.chooser > .buttons button').first().click();
  await page.locator('input[type="text"]').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(await over()).toBe(0);
});

test('nothing scrolls sideways in a narrow window with text at 200 per cent', async ({
  program,
}) => {
  const page = await program.start();
  await page.evaluate(() => window.leidraad.settings.change({ textSize: 200 }));
  await page.reload();
  await page.locator('html[data-text-size="200"][data-ready]').waitFor();
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800);
  });
  const wide: string[] = [];
  await everyScreen(page, async (screen) => {
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${screen}: ${over} px`);
  });
  expect(wide).toEqual([]);
});
