import { barriersOn } from './support/barriers.ts';
import { answer, speak, stepOn, textsOf } from './support/learner.ts';
import { pickInMenu } from './support/menu.ts';
import { expect, test, type Page } from './support/program.ts';

const texts = textsOf('nl').search;

const field = (page: Page) => page.getByRole('combobox');
const group = (page: Page, kind: keyof typeof texts.kind) =>
  page.getByRole('group', { name: texts.kind[kind] });

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('Ctrl+K finds by kind, the keyboard opens, and Escape goes back to where one was', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().focus();
  await searchFor(page, 'grensprocedure');
  await expect(page.getByRole('dialog', { name: texts.label })).toBeVisible();
  await expect(group(page, 'term').getByRole('option').first()).toContainText(
    'asielgrensprocedure',
  );
  await expect(group(page, 'step').locator('mark').first()).toContainText(/grensprocedure/i);
  await expect(group(page, 'passage').getByRole('option').first()).toBeVisible();
  await expect(group(page, 'question')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /\d+ resultaten/ })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByTestId('module-link').first()).toBeFocused();

  await searchFor(page, 'hoelang mag een grensprocedure duren');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Hoelang mag een grensprocedure duren?');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', 'hoelang');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a slip and accents are forgiven, and the other language has its own words', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  const term = group(page, 'term').getByRole('option').first();
  await searchFor(page, 'screning');
  await expect(term).toContainText('screening');
  await searchFor(page, 'scrééning');
  await expect(term).toContainText('screening');
  await searchFor(page, 'xyzzy');
  await expect(page.getByText(texts.noneMore)).toBeVisible();
  await page.keyboard.press('Escape');

  await speak(page, 'en');
  await page.getByTestId('search').click();
  await field(page).fill('external borders');
  const english = page.getByRole('group', { name: textsOf('en').search.kind.term });
  await expect(english.getByRole('option').first()).toContainText('external border');
  await expect(english.locator('[lang="en"]').first()).toBeVisible();
});

test('a question is found once it is answered, and opens where it stands', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const question = page.getByTestId('question').first();
  const id = await question.getAttribute('data-id');
  const asked = await question.locator('p').filter({ hasText: /\?|\./ }).first().innerText();
  const step = await stepOn(page);
  await searchFor(page, asked);
  await expect(page.getByRole('status').filter({ hasText: /\d|Niets/ })).toBeVisible();
  await expect(group(page, 'question')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await answer(question);
  await page.getByTestId('home').click();
  await page.getByTestId('continue').waitFor();
  await pickInMenu(program, 'Zoeken');
  await field(page).fill(asked);
  await group(page, 'question').getByRole('option').first().click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  await expect(page.locator(`[data-test="question"][data-id="${id}"]`)).toBeInViewport();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open search, ${theme}`, async ({ program }) => {
    const page = await program.start();
    await speak(page, 'nl');
    await page.evaluate((picked) => window.leidraad.settings.change({ theme: picked }), theme);
    await page.reload();
    await page.locator(`html[data-theme="${theme}"][data-ready]`).waitFor();
    await searchFor(page, 'grensprocedure');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await barriersOn(page)).toEqual([]);
    await searchFor(page, 'xyzzy');
    await expect(page.getByText(texts.noneMore)).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
  });
}
