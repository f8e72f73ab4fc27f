import { fileURLToPath } from 'node:url';
import { answer, speak, stepOn, textsOf } from './support/learner.ts';
import { expect, test } from './support/program.ts';

for (const language of ['nl', 'en'] as const) {
  test(`a module from its opening to its end, in ${language}`, async ({ program }) => {
    const page = await program.start();
    const texts = textsOf(language);
    await speak(page, language);

    await page.getByTestId('module-link').first().click();
    await expect(page.getByRole('heading', { name: texts.module.goals })).toBeVisible();
    await page.getByTestId('next').click();

    await page.getByTestId('step').waitFor();
    let steps = 0;
    while ((await page.getByTestId('step').count()) > 0) {
      const id = await stepOn(page);
      steps += 1;
      await expect(page.getByTestId('passage').first()).toBeVisible();
      for (const question of await page.getByTestId('question').all()) {
        await answer(question);
        await expect(question.getByTestId('why')).not.toBeEmpty();
        await expect(question.getByRole('status')).toContainText(texts.question.why);
      }
      await page.getByTestId('next').click();
      await expect(page.locator(`[data-test="step"][data-id="${id}"]`)).toHaveCount(0);
    }

    expect(steps).toBeGreaterThan(2);
    await expect(page.getByRole('heading', { name: texts.module.remember })).toBeVisible();
    await page.getByTestId('home').click();
    await expect(page.getByRole('region', { name: texts.home.where.next })).toBeVisible();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByTestId('module-link') })
      .first();
    await expect(first.getByTestId('progress')).toHaveAttribute('data-value', '100');
  });
}

test('what was missed leads back to its question, and a better answer takes it off the list', async ({
  program,
}) => {
  const page = await program.start();
  const texts = textsOf('nl');
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const question = page.getByTestId('question').first();
  const id = await question.getAttribute('data-id');
  const isRight = await answer(question);

  await page.getByRole('link', { name: texts.module.end }).click();
  const open = page.getByRole('region', { name: texts.module.missed.open });
  await expect(open.getByRole('listitem')).not.toHaveCount(0);
  const wrong = page.getByRole('region', { name: texts.module.missed.wrong });
  await expect(wrong).toHaveCount(isRight ? 0 : 1);

  const list = isRight ? open : wrong;
  await list.getByRole('link').first().click();
  await expect(page.locator('[data-test="question"]:focus')).toHaveCount(1);
  if (!isRight) await expect(page.locator(':focus')).toHaveAttribute('data-id', id ?? '');
});

test('home leads back to the step, in the other language too', async ({ program }) => {
  let page = await program.start();
  await speak(page, 'nl');
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  const first = await stepOn(page);
  await page.getByTestId('next').click();
  await expect(page.getByTestId('step')).not.toHaveAttribute('data-id', first ?? '');
  const second = await stepOn(page);
  await program.quit();

  page = await program.start();
  await speak(page, 'en');
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', second ?? '');
  await expect(page.locator('[data-test="step"] h1[lang="en"]')).toHaveCount(1);
});

test('a module that is not there in English says so and is marked as Dutch', async ({
  program,
}) => {
  const content = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));
  const page = await program.start({ content });
  await speak(page, 'en');
  await page.evaluate(() => (location.hash = '#/briefing/proef'));
  await page.getByRole('link', { name: 'Als het stormt' }).click();
  await expect(page.getByText(textsOf('en').language.notYet.nl)).toBeVisible();
  await page.getByTestId('next').click();
  await expect(page.locator('[data-test="step"] h1[lang="nl"]')).toHaveCount(1);
  // The words of the interface are not: a Dutch voice would read English.
  await expect(page.locator('[lang="nl"] [data-test="check"]')).toHaveCount(0);
});
