import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../build/gallery/program.ts';
import { expect, test, type Page } from './support/program.ts';

const proef = fileURLToPath(new URL('../fixtures/briefings/proef', import.meta.url));
/** The first letter of its host is a Cyrillic look-alike. */
const lookalike = 'https://еxample.org/?a=1#b';
const honest = 'https://xn--xample-2of.org/?a=1#b';

/** What the shell was asked to show and to open, once the dialog and the browser are replaced by notes. */
interface Notes {
  readonly asked: { readonly message: string; readonly detail: string | undefined }[];
  readonly opened: string[];
}

/** Replaces the native dialog by an answer, and the system's browser by a note. */
const answerWith = ({ running }: Program, button: 'default' | 'first'): Promise<void> =>
  running.evaluate(({ dialog, shell }, pressed) => {
    const notes: Notes = { asked: [], opened: [] };
    Reflect.set(globalThis, 'notes', notes);
    Reflect.set(
      dialog,
      'showMessageBox',
      (_window: unknown, options: Electron.MessageBoxOptions) => {
        notes.asked.push({ message: options.message, detail: options.detail });
        const response = pressed === 'first' ? 0 : options.defaultId;
        return Promise.resolve({ response, checkboxChecked: false });
      },
    );
    Reflect.set(shell, 'openExternal', (address: string) => {
      notes.opened.push(address);
      return Promise.resolve();
    });
  }, button);

const notesOf = ({ running }: Program): Promise<Notes> =>
  running.evaluate(() => Reflect.get(globalThis, 'notes'));

/** Starts on a copy of the fixture briefing that holds one more link, and opens the step with the links. */
async function openStep(program: Program): Promise<Page> {
  const content = join(program.userData, 'content');
  await cp(proef, join(content, 'proef'), { recursive: true });
  for (const file of ['nl/01-begin.md', 'en/01-begin.md']) {
    const path = join(content, 'proef', file);
    const text = await readFile(path, 'utf8');
    const link = `\n[look-alike](${lookalike})\n\n::: key\n`;
    await writeFile(path, text.replace('\n::: key\n', link));
  }
  const page = await program.start({ content });
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await page.getByTestId('step').waitFor();
  return page;
}

const site = (page: Page) => page.getByTestId('step').locator('a[title]');

test('a link shows its address, and opens nothing when the learner does not want it', async ({
  program,
}) => {
  const page = await openStep(program);
  await answerWith(program, 'default');
  const before = page.url();
  await site(page).click();
  await expect.poll(async () => (await notesOf(program)).asked).toHaveLength(1);
  const { asked } = await notesOf(program);
  expect(asked[0]?.detail).toBe('https://example.org/sluis');
  // The page has its answer by the time that a later call of it is answered.
  await page.evaluate(() => window.leidraad.briefings.list());
  expect((await notesOf(program)).opened).toEqual([]);
  expect(page.url()).toBe(before);
});

test('a link opens in the system’s browser when the learner confirms', async ({ program }) => {
  const page = await openStep(program);
  await answerWith(program, 'first');
  await site(page).click();
  await expect
    .poll(async () => (await notesOf(program)).opened)
    .toEqual(['https://example.org/sluis']);
  expect(program.running.windows()).toHaveLength(1);
});

test('a link does the same by the middle button and by keyboard', async ({ program }) => {
  const page = await openStep(program);
  await answerWith(program, 'default');
  await site(page).click({ button: 'middle' });
  await expect.poll(async () => (await notesOf(program)).asked).toHaveLength(1);
  await site(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await notesOf(program)).asked).toHaveLength(2);
  expect(program.running.windows()).toHaveLength(1);
});

test('a host in look-alike letters is shown as what it is', async ({ program }) => {
  const page = await openStep(program);
  await answerWith(program, 'default');
  await page.getByRole('link', { name: 'look-alike' }).click();
  await expect.poll(async () => (await notesOf(program)).asked).toHaveLength(1);
  expect((await notesOf(program)).asked[0]?.detail).toBe(honest);
});
