import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { History } from '../../build/gallery/history.ts';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const barriersOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(
    (tags) => Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values: tags } }),
    rules,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

/** Records some weeks of study in the first module that the briefing has. */
async function studyBefore(page: Page): Promise<void> {
  const link = page.getByTestId('module-link').first();
  const module = (await link.getAttribute('data-id')) ?? '';
  await link.click();
  await page.getByTestId('next').click();
  const step = (await page.getByTestId('step').getAttribute('data-id')) ?? '';
  const cards = await page.getByTestId('question').all();
  const questions = await Promise.all(cards.map((card) => card.getAttribute('data-id')));
  const history = new History('migratiepact', Date.now());
  for (const daysAgo of [20, 13, 6]) {
    history.enter(daysAgo, { module, step });
    history.study(daysAgo, module, 20);
    for (const question of questions) {
      const told = { module, question: question ?? '', certainty: 2 } as const;
      history.answer(daysAgo, { ...told, correct: daysAgo < 20 });
    }
  }
  await page.evaluate(async (records) => {
    for (const record of JSON.parse(records)) await window.leidraad.progress.record(record);
  }, JSON.stringify(history.records));
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await page.getByTestId('home').click();
}

/** The share of a canvas that something was drawn on. */
const inkOn = (page: Page, plot: number): Promise<number> =>
  page
    .locator('canvas')
    .nth(plot)
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return (pixels ?? []).filter((value, index) => index % 4 === 3 && value > 0).length;
    });

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['nl', 'en'] as const) {
    test(`my progress shows what was studied, and axe finds nothing, ${theme}, ${language}`, async ({
      program,
    }) => {
      const page = await program.start();
      const { study, certainty } = textsOf(language);
      await speak(page, language);
      await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
      await page.getByRole('link', { name: study.title }).click();
      await expect(page.getByRole('heading', { level: 1, name: study.empty })).toBeFocused();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByTestId('home').click();
      await studyBefore(page);

      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'info') refused.push(message.text());
      });
      page.on('pageerror', (error) => refused.push(error.message));
      await page.getByRole('link', { name: study.title }).click();
      await expect(page.getByRole('heading', { level: 1, name: study.title })).toBeFocused();
      await expect(
        page.getByRole('heading', { name: /^(Je studeerde|You studied) 1/ }),
      ).toBeVisible();
      const sure = page.getByRole('row', { name: new RegExp(`^${certainty.degree[2]}`) });
      await expect(sure).toContainText('67%');
      for (const plot of [0, 1, 2]) await expect.poll(() => inkOn(page, plot)).toBeGreaterThan(500);

      const summary = page.getByText(study.asTable).first();
      await summary.focus();
      await page.keyboard.press('Enter');
      const days = page.getByRole('table', { name: study.time.table });
      await expect(days.getByRole('row')).toHaveCount(29);
      expect(await barriersOn(page)).toEqual([]);
      expect(refused).toEqual([]);
    });
  }
}

test('the plots are drawn anew when the theme changes, and nothing is wider than the window', async ({
  program,
}) => {
  const page = await program.start();
  await studyBefore(page);
  await page.locator('a[href$="/progress"]').click();
  const before = await page.locator('canvas').first().screenshot();
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await expect
    .poll(async () => (await page.locator('canvas').first().screenshot()).equals(before))
    .toBe(false);
  await page.evaluate(() => (document.documentElement.dataset['textSize'] = '200'));
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800);
  });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.clientWidth))
    .toBeLessThan(660);
  await expect
    .poll(() =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    )
    .toBe(0);
});
