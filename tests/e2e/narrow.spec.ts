import { shippedModules } from '../../build/content/shipped-modules.ts';
import { openAt } from '../../build/gallery/scenes/open-at.ts';
import { languages } from '../../renderer/briefing/briefing.ts';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test } from './support/program.ts';

const modules = await shippedModules();

for (const language of languages) {
  test(`no step scrolls sideways in a window of 400 px, ${language}`, async ({ program }) => {
    const page = await program.start();
    await speak(page, language);
    await program.running.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(400, 800);
    });
    for (const { briefing, module } of modules) {
      if (module.language !== language) continue;
      for (const { id } of module.steps) {
        await openAt(page, briefing, module.id, id);
        const wider = () =>
          page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
        await expect.poll(wider, `${module.id}, ${id}`).toBe(0);
      }
    }
  });
}

test('a picture opens in the large, by keyboard and without barriers', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(400, 800);
  });
  await openAt(page, 'migratiepact', 'mededeling', 'twee-sporen');
  const larger = page.getByRole('button', { name: textsOf('nl').text.larger });
  await larger.last().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: textsOf('nl').text.large });
  await expect(dialog.getByRole('img', { name: /^Schema met drie vakken/ })).toBeVisible();
  const { width } = (await dialog.getByRole('img').boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(700);
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(larger.last()).toBeFocused();
});
