import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { barriersOn } from './support/barriers.ts';
import { speak, textsOf } from './support/learner.ts';
import { bookmarksIn, isTagged, openPdf, partsOn, textOn } from './support/pdf.ts';
import { expect, test, type Page } from './support/program.ts';
import type { Program } from '../../build/gallery/program.ts';

const nl = textsOf('nl');
const texts = nl.takeHome;

/** Opens the screen with the first two modules chosen; what is saved goes to `name`. */
async function open(program: Program, name: string): Promise<{ page: Page; file: string }> {
  const page = await program.start();
  await speak(page, 'nl');
  const file = join(program.userData, name);
  await program.running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.locator('a[href$="/take-home"]').click();
  await page.getByRole('button', { name: texts.none }).click();
  for (const index of [0, 1]) await page.getByTestId('take-module').nth(index).check();
  return { page, file };
}

async function make(page: Page, file: string): Promise<void> {
  await page.getByTestId('make').click();
  await expect(page.getByTestId('made')).toContainText(file, { timeout: 60_000 });
}

test('a handout of slides can be read, found and heard', async ({ program }) => {
  const { page, file } = await open(program, 'handout.pdf');
  await page.getByTestId('with-questions').check();
  await make(page, file);
  const pdf = await openPdf(file);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Language: 'nl', Title: expect.stringContaining('Billijk') });
  expect(await isTagged(pdf)).toBe(true);
  const bookmarks = await bookmarksIn(pdf);
  // Chromium leaves the space out of a bookmark where its heading breaks into lines.
  const bare = bookmarks.map((bookmark) => bookmark.replaceAll(' ', ''));
  expect(bare).toContain('DitiseenbeleidsstukvandeCommissie,geenwet');
  expect(bookmarks).toContain(texts.made.answers);
  const parts = (
    await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => partsOn(pdf, index + 1)))
  ).flat();
  const roles = new Set(parts.map(({ role }) => role));
  for (const role of ['H1', 'H2', 'P', 'L', 'Figure']) expect(roles).toContain(role);
  const figures = parts.filter(({ role }) => role === 'Figure');
  for (const { alt } of figures) expect(alt).toBeTruthy();
  expect(pdf.numPages).toBeGreaterThan(5);
  expect(await textOn(pdf, 2)).toContain(`2 / ${pdf.numPages}`);
  const [, , width, height] = (await pdf.getPage(1)).view;
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
});

test('a handout of the text has its passages, its terms, and links to both', async ({
  program,
}) => {
  const { page, file } = await open(program, 'text.pdf');
  await page.getByRole('radio', { name: texts.kind.text }).check();
  await page.getByRole('radio', { name: nl.language.name.en }).check();
  await make(page, file);
  const pdf = await openPdf(file);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Language: 'en', Title: expect.stringContaining('Fair') });
  const en = textsOf('en').takeHome.made;
  const bookmarks = await bookmarksIn(pdf);
  expect(bookmarks).toEqual(expect.arrayContaining([en.passageList, en.termList]));
  const links = await (await pdf.getPage(2)).getAnnotations();
  expect(links.filter(({ subtype, dest }) => subtype === 'Link' && dest).length).toBeGreaterThan(3);
  const parts = (
    await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => partsOn(pdf, index + 1)))
  ).flat();
  const roles = new Set(parts.map(({ role }) => role));
  for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'Link'])
    expect(roles).toContain(role);
});

test('slides to edit hold the pictures of the briefing as points', async ({ program }) => {
  const { page, file } = await open(program, 'slides.pptx');
  await page.getByRole('radio', { name: texts.kind.pptx }).check();
  await make(page, file);
  const zip = await JSZip.loadAsync(await readFile(file));
  const pictures = Object.values(zip.files).filter(({ name }) =>
    /^ppt\/media\/.*\.png$/.test(name),
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    // The width in the head of a PNG: twice that of a slide.
    const head = await picture.async('nodebuffer');
    expect(head.readUInt32BE(16)).toBe(2200);
    expect(head.length).toBeGreaterThan(10_000);
  }
  expect(Object.keys(zip.files)).toContain('ppt/slides/slide10.xml');
});

test('a script is saved, by keyboard alone', async ({ program }) => {
  const { page, file } = await open(program, 'script.docx');
  await page.getByRole('radio', { name: texts.kind.slides }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: texts.kind.docx })).toBeChecked();
  await page.getByTestId('make').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('made')).toContainText(file, { timeout: 60_000 });
  const zip = await JSZip.loadAsync(await readFile(file));
  const text = await zip.file('word/document.xml')?.async('string');
  expect(text).toContain('Dit is een beleidsstuk van de Commissie, geen wet');
});

test('axe finds nothing, whatever is chosen', async ({ program }) => {
  const { page } = await open(program, 'none');
  const barriers: string[] = [];
  for (const kind of ['slides', 'text', 'pptx', 'docx'] as const) {
    await page.getByRole('radio', { name: texts.kind[kind] }).check();
    barriers.push(...(await barriersOn(page)));
  }
  await page.getByRole('button', { name: texts.none }).click();
  barriers.push(...(await barriersOn(page)));
  expect(barriers).toEqual([]);
});
