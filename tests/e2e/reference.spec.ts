import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { speak, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const nl = textsOf('nl');
const screens = ['glossary', 'timeline', 'sources'] as const;

/** From home or from one of the three, by the links that stand on all of them. */
async function look(page: Page, screen: (typeof screens)[number], language: 'nl' | 'en' = 'nl') {
  const texts = textsOf(language);
  const links = page.getByRole('navigation', { name: texts.reference.label });
  await links.getByRole('link', { name: texts.reference[screen] }).click();
  await page.getByRole('heading', { level: 1, name: texts[screen].title }).waitFor();
}

async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(
    (values) => Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values } }),
    tags,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('a term leads from the text to the glossary, on to another step, and back', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').nth(2).click();
  await page.getByTestId('next').click();
  const term = page.getByTestId('step').locator('[popovertarget]').first();
  await term.click();
  await page.getByRole('link', { name: nl.glossary.more }).click();
  const entry = page.getByRole('article').and(page.locator(':focus'));
  await expect(entry).toBeInViewport();
  const link = entry.getByRole('link').last();
  const title = await link.textContent();
  await link.click();
  await expect(page.getByTestId('step').getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goBack();
  await expect(entry).toBeInViewport();
});

test('the glossary is searched without accents, and jumped through by its letters', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  await look(page, 'glossary');
  await page.getByRole('button', { name: /V$/ }).click();
  const letter = page.getByRole('heading', { level: 2, name: /V$/ });
  await expect(letter).toBeFocused();
  await expect(letter).toBeInViewport();
  await page.getByRole('searchbox').fill('FRONTÉX');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a passage leads from the margin to the sources, and from there to its steps', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').nth(2).click();
  await page.getByTestId('next').click();
  await page.getByRole('link', { name: nl.sources.more }).first().click();
  const entry = page.getByTestId('passage').and(page.locator(':focus'));
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').first().click();
  await expect(page.getByTestId('step')).toBeVisible();
});

test('the timeline is walked and zoomed by keyboard alone', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await look(page, 'timeline');
  const list = page.getByRole('listbox');
  const chosen = list.getByRole('option', { selected: true });
  await expect(list.getByRole('option')).toHaveCount(24);
  await expect(chosen).toContainText('12 maart 2024');
  for (let tab = 0; tab < 12; tab += 1) {
    if (await chosen.evaluate((option) => option === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(chosen).toBeFocused();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page.getByText('400%')).toBeVisible();
  await page.keyboard.press('End');
  await expect(chosen).toBeFocused();
  await expect(chosen).toContainText('12 juni 2026');
  await expect(page.getByRole('region', { name: nl.timeline.details })).toContainText('2026');
  await page.keyboard.press('0');
  await expect(list.getByRole('option')).toHaveCount(24);
  await page.keyboard.press('Home');
  await expect(chosen).toContainText('23 september 2020');
});

for (const language of ['nl', 'en'] as const)
  test(`no label of the timeline is cut, ${language}`, async ({ program }) => {
    const page = await program.start();
    await speak(page, language);
    await look(page, 'timeline', language);
    const labels = page.getByRole('listbox').getByRole('option').locator('.flag__text');
    await expect(labels).toHaveCount(24);
    const cut = await labels.evaluateAll((all) =>
      all.filter((label) => label.scrollHeight > label.clientHeight).map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
  });

test('the timeline is zoomed by the wheel with Ctrl, where the pointer is', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await look(page, 'timeline');
  const last = page.getByRole('option', { name: /12 juni 2026/ });
  const box = await last.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(page.getByText('200%')).toBeVisible();
  await expect(last).toBeVisible();
  await expect(page.getByRole('option', { name: /23 september 2020/ })).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 400]) {
    test(`axe finds nothing in the reference screens, ${theme}, ${width} pixels wide`, async ({
      program,
    }) => {
      const page = await program.start();
      await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
      await page.reload();
      await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
      await program.running.evaluate(({ BrowserWindow }, wanted) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 800);
      }, width);
      const barriers: Record<string, string[]> = {};
      for (const language of ['nl', 'en'] as const) {
        await speak(page, language);
        for (const screen of screens) {
          await look(page, screen, language);
          const found = await barriersOn(page);
          if (found.length > 0) barriers[`${screen} ${language}`] = found;
        }
      }
      expect(barriers).toEqual({});
    });
  }
}

test('nothing goes wrong or sideways in a narrow window with text at 200 per cent', async ({
  program,
}) => {
  const page = await program.start();
  await page.evaluate(() => window.leidraad.settings.change({ textSize: 200 }));
  await page.reload();
  await page.locator('html[data-text-size="200"][data-ready]').waitFor();
  await speak(page, 'nl');
  await program.running.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800);
  });
  for (const screen of screens) {
    await look(page, screen);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(`${screen}: ${Math.max(0, over)} px`).toBe(`${screen}: 0 px`);
    await expect(page.getByText(nl.notice.unexpected)).toHaveCount(0);
  }
});
