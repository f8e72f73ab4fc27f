import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlyPersonIn, peopleIn } from '../../build/gallery/person-folder.ts';
import { Program } from '../../build/gallery/program.ts';
import { backedUp } from './support/data-folder.ts';
import { answer, speak, stepOn, textsOf } from './support/learner.ts';
import { expect, test, type Page } from './support/program.ts';

const { people: texts } = textsOf('nl');
const filled = (text: string, name: string): string => text.replace('{name}', name);

const person = (page: Page, name: string) => page.getByTestId('person').filter({ hasText: name });

/** What the page does that begins it anew, until it has begun. */
async function anew(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => (document.documentElement.dataset['before'] = ''));
  await act();
  await page.locator('html[data-ready]:not([data-before])').waitFor();
}

async function openPeople(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/people'));
  await page.getByRole('heading', { name: texts.manage.title }).waitFor();
}

async function nameYourself(page: Page, name: string): Promise<void> {
  await openPeople(page);
  await page.getByLabel(texts.manage.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: texts.manage.keep }).click();
  await expect(page.getByText(texts.manage.nameKept)).toBeVisible();
}

async function setPin(page: Page, pin: string): Promise<void> {
  await openPeople(page);
  await page.getByLabel(texts.setPin.new, { exact: true }).fill(pin);
  await page.getByLabel(texts.setPin.again).fill(pin);
  await page.getByRole('button', { name: texts.setPin.set }).click();
  await expect(page.getByText(texts.setPin.isSet)).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await openPeople(page);
  await anew(page, () => page.getByRole('button', { name: texts.manage.switchGo }).click());
  await page.getByRole('heading', { name: texts.choose.title }).waitFor();
}

async function addSomeone(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: texts.choose.add }).click();
  await page.getByLabel(texts.add.name).fill(name);
  await anew(page, () => page.getByRole('button', { name: texts.add.make }).click());
}

/** Answers the first question of the first module, and tells where that was. */
async function study(page: Page): Promise<string | null> {
  await page.getByTestId('module-link').first().click();
  await page.getByTestId('next').click();
  await page.getByTestId('step').waitFor();
  await answer(page.getByTestId('question').first());
  return stepOn(page);
}

test('two people have answers of their own, chosen by mouse', async ({ program }) => {
  let page = await program.start();
  await speak(page, 'nl');
  await study(page);
  await nameYourself(page, 'Anna');
  await leave(page);
  await addSomeone(page, 'Bram');
  await expect(page.getByTestId('who')).toContainText('Bram');
  await expect(page.getByText(textsOf('nl').home.where.start)).toBeVisible();
  await program.quit();

  page = await program.start();
  await expect(page.getByRole('heading', { name: texts.choose.title })).toBeVisible();
  await expect(page.getByTestId('person')).toHaveText([/Anna/, /Bram/]);
  await anew(page, () => person(page, 'Anna').click());
  await expect(page.getByTestId('who')).toContainText('Anna');
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('feedback').first()).toBeVisible();
});

test('someone is chosen by keyboard, with a PIN that is wrong and then right', async ({
  program,
}) => {
  let page = await program.start();
  await speak(page, 'nl');
  await nameYourself(page, 'Anna');
  await setPin(page, '2468');
  await leave(page);
  await addSomeone(page, 'Bram');
  await program.quit();

  page = await program.start();
  // Who was here last has the focus.
  await expect(person(page, 'Bram')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(person(page, 'Anna')).toBeFocused();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(filled(texts.pin.of, 'Anna'));
  await expect(field).toBeFocused();
  await page.keyboard.type('1111');
  await page.keyboard.press('Enter');
  await expect(page.getByText(texts.pin.wrong)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('2468');
  await anew(page, () => page.keyboard.press('Enter'));
  await expect(page.getByTestId('who')).toContainText('Anna');
  await expect(page.getByTestId('module-link').first()).toBeVisible();
});

test('nothing but the list and the privacy page shows while nobody is chosen', async ({
  program,
}) => {
  const page = await program.start();
  await speak(page, 'nl');
  await nameYourself(page, 'Anna');
  await leave(page);
  for (const hash of ['#/', '#/settings', '#/people', '#/briefing/migratiepact']) {
    await page.evaluate((to) => (location.hash = to), hash);
    await expect(page.getByRole('heading', { name: texts.choose.title })).toBeVisible();
  }
  await page.getByRole('link', { name: texts.choose.privacy }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('nl').privacy.title);
  const code = await page.evaluate(async () => {
    const reply = await window.leidraad.progress.projections({
      briefing: 'migratiepact',
      kind: 'place',
    });
    return reply.ok ? 'ok' : reply.refusal.code;
  });
  expect(code).toBe('store-unavailable');
});

test('someone is deleted for good, backups included', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  await study(page);
  await backedUp(program);
  await nameYourself(page, 'Anna');
  const [anna] = peopleIn(program.userData);
  await page.getByRole('button', { name: filled(texts.remove.ask, 'Anna') }).click();
  const dialog = page.getByRole('dialog', { name: filled(texts.remove.heading, 'Anna') });
  await dialog.getByLabel(filled(texts.remove.typeName, 'Anna')).fill('Bram');
  await dialog.getByRole('button', { name: texts.remove.confirm }).click();
  await expect(dialog.getByText(texts.remove.nameDiffers)).toBeVisible();
  await dialog.getByLabel(filled(texts.remove.typeName, 'Anna')).fill('anna');
  await anew(page, () => dialog.getByRole('button', { name: texts.remove.confirm }).click());
  await speak(page, 'nl');
  await expect(page.getByText(textsOf('nl').home.where.start)).toBeVisible();
  const left = await readdir(join(program.userData, 'people'));
  expect(left).toHaveLength(1);
  expect(left).not.toContain(anna);
  const device = await readFile(join(program.userData, 'device.json'), 'utf8');
  expect(device).not.toContain(anna);
});

test('a data folder from before there were several people becomes the first of them', async ({
  program,
}) => {
  let page = await program.start();
  const step = await study(page);
  await backedUp(program);
  await program.quit();
  const folder = onlyPersonIn(program.userData);
  for (const name of await readdir(folder)) {
    if (name !== 'person.json') await rename(join(folder, name), join(program.userData, name));
  }
  await rm(join(program.userData, 'people'), { recursive: true });

  page = await program.start();
  await page.getByTestId('continue').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
  await expect(page.getByTestId('feedback').first()).toBeVisible();
  expect(onlyPersonIn(program.userData)).not.toBe(folder);
  expect(await readdir(onlyPersonIn(program.userData))).toContain('backups');
});

test('everything is taken to another data folder, twice without doubling', async ({ program }) => {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-taken-'));
  const file = join(folder, 'anna.leidraad-learner.json');
  const page = await program.start();
  await speak(page, 'nl');
  const step = await study(page);
  await nameYourself(page, 'Anna');
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: texts.take.export }).click();
  await expect(page.getByText(file)).toBeVisible();
  expect(await readdir(folder)).toHaveLength(1);
  const events = JSON.parse(await readFile(file, 'utf8')).events.length;
  expect(events).toBeGreaterThan(1);
  const [anna] = peopleIn(program.userData);
  await program.quit();

  const other = new Program(await mkdtemp(join(tmpdir(), 'leidraad-other-')));
  try {
    const elsewhere = await other.start();
    await speak(elsewhere, 'nl');
    const takeIn = async (said: string): Promise<void> => {
      await openPeople(elsewhere);
      await other.running.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      }, file);
      await elsewhere.getByRole('button', { name: texts.take.import }).click();
      const dialog = elsewhere.getByRole('dialog', { name: texts.incoming.title });
      await expect(dialog).toContainText('Anna');
      await dialog.getByRole('button', { name: texts.incoming.go }).click();
      await expect(dialog).toContainText(said);
      await anew(elsewhere, () =>
        dialog.getByRole('button', { name: filled(texts.incoming.open, 'Anna') }).click(),
      );
    };
    const doneWith = (added: number, known: number): string =>
      texts.incoming.done.replace('{added}', String(added)).replace('{known}', String(known));
    await takeIn(doneWith(events, 0));
    expect(peopleIn(other.userData)).toEqual([anna]);
    await elsewhere.getByTestId('continue').click();
    await expect(elsewhere.getByTestId('step')).toHaveAttribute('data-id', step ?? '');
    await expect(elsewhere.getByTestId('feedback').first()).toBeVisible();
    // Going on there has added an event of its own.
    await takeIn(doneWith(0, events));
    expect(peopleIn(other.userData)).toEqual([anna]);
  } finally {
    await other.quit();
    await rm(other.userData, { recursive: true, force: true, maxRetries: 5 });
    await rm(folder, { recursive: true, force: true });
  }
});

test('a file that is none is refused in plain words, and stores nothing', async ({ program }) => {
  const page = await program.start();
  await speak(page, 'nl');
  const file = join(program.userData, 'something.json');
  await writeFile(file, '{"format":"h5p"}');
  await openPeople(page);
  await program.running.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await page.getByRole('button', { name: texts.take.import }).click();
  const dialog = page.getByRole('dialog', { name: texts.incoming.title });
  await expect(dialog).toContainText(texts.incoming.mistake['not-ours']);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(peopleIn(program.userData)).toHaveLength(1);
});

test('the page becomes a PDF on A4, with tags', async ({ program }) => {
  const page = await program.start();
  const file = join(program.userData, 'page.pdf');
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const reply = await page.evaluate(() => window.leidraad.files.savePdf({ suggestedName: 'page' }));
  expect(reply).toEqual({ ok: true, value: { saved: true, path: file } });
  const pdf = await readFile(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
});
