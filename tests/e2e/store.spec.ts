import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  backedUp,
  backupsOf,
  changeDatabase,
  damagedOf,
  databaseOf,
} from './support/data-folder.ts';
import { answer, speak, stepOn, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const {
  question: { cannotStore },
  store,
} = textsOf('nl');

/** The text before the first value that is filled in. */
const upToValue = (text: string): string => text.split('{')[0] ?? text;

const alert = (page: Page, text: string) =>
  page.getByRole('alert').filter({ hasText: upToValue(text) });

/** Opens the first step of the first module. */
async function openFirstStep(page: Page): Promise<void> {
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await page.getByTestId('step').waitFor();
}

/** Scrambles all of a database but its first page, as a dying disk would. */
async function damage(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  bytes.fill(0xa5, 4096);
  await writeFile(file, bytes);
  return bytes;
}

test('answers that a newer version wrote are left alone, and the learner is told', async ({
  program,
}) => {
  let page = await program.start();
  await speak(page, 'nl');
  await openFirstStep(page);
  await answer(page.getByTestId('question').first());
  await program.quit();
  changeDatabase(program, 'PRAGMA user_version = 1000');
  const before = await readFile(databaseOf(program));

  page = await program.start();
  await speak(page, 'nl');
  await expect(alert(page, store.newer)).toContainText(databaseOf(program));
  await openFirstStep(page);
  const question = page.getByTestId('question').first();
  await question.getByTestId('option').first().click();
  await expect(question.getByTestId('check')).toBeDisabled();
  await expect(question).toContainText(cannotStore);
  await expect(question.getByTestId('feedback')).toHaveCount(0);
  await expect(alert(page, store.newer).getByRole('button')).toHaveCount(0);
  await program.quit();
  expect(before.equals(await readFile(databaseOf(program)))).toBe(true);
});

test('a damaged database is set aside and the backup put back, which is said until it was read', async ({
  program,
}) => {
  let page = await program.start();
  await speak(page, 'nl');
  await openFirstStep(page);
  const step = await stepOn(page);
  const isRight = await answer(page.getByTestId('question').first());
  await program.quit();
  // The next backup is to hold this answer.
  await rm(backupsOf(program), { recursive: true, force: true });

  page = await program.start();
  await backedUp(program);
  await page.getByTestId('continue').click();
  await page.getByTestId('next').click();
  await expect(page.getByTestId('step')).not.toHaveAttribute('data-id', step ?? '');
  await program.quit();
  const damaged = await damage(databaseOf(program));

  page = await program.start();
  await expect(alert(page, store.restored)).toContainText(damagedOf(program));
  const [folder, ...more] = await readdir(damagedOf(program));
  expect(more).toEqual([]);
  const aside = await readFile(join(damagedOf(program), folder ?? '', 'leidraad.db'));
  expect(aside.equals(damaged)).toBe(true);
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  await expect(page.getByTestId('feedback')).toHaveAttribute('data-correct', String(isRight));
  await program.quit();

  page = await program.start();
  await expect(alert(page, store.restored)).toHaveCount(1);
  await page.getByRole('button', { name: store.understood }).click();
  await expect(alert(page, store.restored)).toHaveCount(0);
  await page.evaluate(() => window.leidraad.briefings.list());
  await program.quit();

  page = await program.start();
  await expect(page.getByTestId('continue')).toBeVisible();
  await expect(alert(page, store.restored)).toHaveCount(0);
});

test('a damaged database without a backup starts afresh, and says so until it was read', async ({
  program,
}) => {
  let page = await program.start();
  await openFirstStep(page);
  await program.quit();
  await rm(backupsOf(program), { recursive: true, force: true });
  await damage(databaseOf(program));

  page = await program.start();
  await speak(page, 'nl');
  await expect(alert(page, store.emptied)).toContainText(damagedOf(program));
  await expect(page.getByText(textsOf('nl').home.where.start)).toBeVisible();
  await page.getByRole('button', { name: store.understood }).click();
  await expect(alert(page, store.emptied)).toHaveCount(0);
  await openFirstStep(page);
  await answer(page.getByTestId('question').first());
});

test('what is kept beside the events is built anew from them when other code made it', async ({
  program,
}) => {
  let page = await program.start();
  await openFirstStep(page);
  const first = await stepOn(page);
  await page.getByTestId('next').click();
  await expect(page.getByTestId('step')).not.toHaveAttribute('data-id', first ?? '');
  const step = await stepOn(page);
  const question = page.getByTestId('question').first();
  const id = await question.getAttribute('data-id');
  const isRight = await answer(question, 1);
  await program.quit();
  changeDatabase(
    program,
    `DELETE FROM projection;
     INSERT OR REPLACE INTO meta (key, value) VALUES ('projection_version', '999');`,
  );

  page = await program.start();
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  const again = page.locator(`[data-test="question"][data-id="${id}"]`);
  await expect(again.getByTestId('feedback')).toHaveAttribute('data-correct', String(isRight));
});
