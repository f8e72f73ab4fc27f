import { fileURLToPath } from 'node:url';
import { answer, speak, textsOf } from './support/learner.ts';
import { expect, test } from './support/program.ts';

const content = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));
const { install, text } = textsOf('nl');

test('a broken question shows as broken, with its place; the rest of the step works', async ({
  program,
}) => {
  const page = await program.start({ content });
  await speak(page, 'nl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een kapotte briefing');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();

  const broken = page.getByRole('region', { name: text.broken });
  await expect(broken).toHaveCount(1);
  await expect(broken).toContainText('nl/01-kapot.md:13');
  await expect(broken).toContainText('Deze vraag heeft geen goede optie.');
  const questions = page.getByTestId('question');
  await expect(questions).toHaveCount(1);
  expect(await answer(questions.first())).toBe(true);
  await page.getByTestId('next').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een module met een fout');
});

test('home leads from one briefing to the other, each with its own progress', async ({
  program,
}) => {
  const page = await program.start({ content });
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await answer(page.getByTestId('question').first());
  await page.getByTestId('home').click();
  await expect(page.getByTestId('progress').first()).not.toHaveAttribute('data-value', '0');

  const others = page.getByRole('region', { name: install.shelf.title });
  await others.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een proefbriefing');
  await expect(page.getByTestId('module-link')).toHaveCount(3);
  await expect(page.getByTestId('progress').first()).toHaveAttribute('data-value', '0');
  await others.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een kapotte briefing');
  await expect(page.getByTestId('progress').first()).not.toHaveAttribute('data-value', '0');
});
