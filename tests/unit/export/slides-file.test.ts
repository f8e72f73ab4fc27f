import { beforeAll, describe, expect, it } from 'vitest';
import { slidesFile } from '../../../renderer/export/pptx/slides-file.ts';
import type { TakenSlides } from '../../../renderer/export/taken.ts';
import { numbered, partsOf, textIn, unbalanced, valuesOf } from './parts.ts';
import { takenFrom } from './taken.ts';

const folder = 'tests/fixtures/briefings/proef';
const shapeIn = (xml: string, place: string): string | undefined =>
  [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).find((s) => s.includes(place));
const titleIn = (xml: string): string => textIn(shapeIn(xml, '<p:ph type="title"/>') ?? '');

describe.each([
  { language: 'nl', tag: 'nl-NL', other: 'en-' },
  { language: 'en', tag: 'en-GB', other: 'nl-' },
] as const)('slides to edit, in $language', ({ language, tag, other }) => {
  let taken: TakenSlides;
  let parts: Map<string, string>;
  let slides: string[];
  let notes: string[];
  const part = (path: string): string => parts.get(path) ?? '';

  beforeAll(async () => {
    const made = await takenFrom(folder, language);
    ({ taken } = made);
    parts = await partsOf(await slidesFile(made));
    slides = numbered(parts, 'slides');
    notes = numbered(parts, 'notesSlides');
  });

  it('has a page for each slide, and one for the answer to each question', () => {
    const questions = taken.deck.filter(({ kind }) => kind === 'question');
    expect(questions.length).toBeGreaterThan(0);
    expect(slides).toHaveLength(taken.deck.length + questions.length);
    expect(notes).toHaveLength(slides.length);
  });

  it('has a title of its own on every page, in a real place for titles', () => {
    const titles = slides.map(titleIn);
    expect(titles).not.toContain('');
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    for (const { title } of taken.deck) expect(titles).toContain(title);
  });

  it('is read from the title on', () => {
    for (const xml of slides) {
      const [first] =
        xml.match(/<p:(?:sp|pic|graphicFrame)>.*?<\/p:(?:sp|pic|graphicFrame)>/s) ?? [];
      expect(first).toContain('<p:ph type="title"/>');
    }
  });

  it('says the language of every text, and no other', () => {
    for (const [path, xml] of parts) {
      const spoken = valuesOf(xml, 'lang');
      if (
        /^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[^_]/.test(path) &&
        xml.includes('<a:t>')
      ) {
        expect(spoken, path).toContain(tag);
      }
      expect(
        spoken.filter((one) => one.startsWith(other)),
        path,
      ).toEqual([]);
      for (const [run] of xml.matchAll(/<a:r>.*?<\/a:r>/gs))
        expect(run, path).toContain(` lang="${tag}"`);
    }
    expect(part('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });

  it('says what it is called', () => {
    expect(part('docProps/core.xml')).toContain(`<dc:title>${taken.title}</dc:title>`);
  });

  it('gives every picture and table its words', () => {
    const alternatives = taken.deck.flatMap((slide) => {
      if (slide.kind === 'step') return slide.picture?.alt ?? [];
      return slide.kind === 'question' && slide.question.kind === 'point'
        ? slide.question.picture.alt
        : [];
    });
    const pictures = slides.flatMap((xml) => [...xml.matchAll(/<p:pic>.*?<\/p:pic>/gs)]);
    expect(pictures.flatMap(([xml]) => valuesOf(xml, 'descr'))).toEqual(alternatives);
    const tables = slides.flatMap((xml) => [
      ...xml.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs),
    ]);
    expect(tables.length).toBeGreaterThan(0);
    for (const [xml] of tables)
      expect(valuesOf(xml, 'descr')).toEqual([expect.stringMatching(/./)]);
  });

  it('keeps the proportions of pictures', () => {
    const sizes = slides
      .flatMap((xml) => [...xml.matchAll(/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/gs)])
      .map(([, width, height]) => Number(width) / Number(height));
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toBeCloseTo(2, 3);
  });

  it('has tables whose first row is their head, without merged cells', () => {
    for (const xml of slides) {
      for (const [table] of xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)) {
        expect(table).toContain('<a:tblPr firstRow="1"/>');
        expect(table).not.toMatch(/gridSpan|rowSpan|hMerge|vMerge/);
        expect(textIn(table)).toContain(taken.say('takeHome.made.hands'));
      }
    }
  });

  it('has the speaker’s words and the passages in the notes', () => {
    const [step] = taken.deck.filter((slide) => slide.kind === 'step' && slide.note.length > 0);
    const found = notes[slides.findIndex((xml) => titleIn(xml) === step?.title)] ?? '';
    expect(textIn(found)).toContain(taken.say('takeHome.made.passages'));
    expect(found.match(/<a:p>/g)?.length).toBeGreaterThan(2);
    expect(textIn(found)).not.toContain('\n');
  });

  it('lets each place look as its layout says', () => {
    for (const xml of slides) {
      const body = shapeIn(xml, '<p:ph type="body"') ?? '<p:spPr/>';
      expect(body).toContain('<p:spPr/>');
      expect(body).not.toContain('<a:solidFill>');
      expect(xml).not.toContain('000000');
    }
  });

  it('shows our colours and typefaces in one place', () => {
    expect(part('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="0A1326"/></a:dk1>');
    expect(part('ppt/theme/theme1.xml')).toContain('<a:latin typeface="Source Serif 4"');
    expect(part('ppt/slideMasters/slideMaster1.xml')).toContain('<p:ph type="title"/>');
    for (const layout of numbered(parts, 'slideLayouts').slice(1)) {
      expect(layout).toContain('<p:ph type="title"/>');
    }
  });

  it('numbers what stands on a page differently', () => {
    for (const [path, xml] of parts) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('is whole: all that is named is there, and all that is opened is closed', () => {
    for (const [path, xml] of parts) expect(unbalanced(xml), path).toBeNull();
    for (const name of valuesOf(part('[Content_Types].xml'), 'PartName')) {
      expect(parts.has(name.slice(1)), name).toBe(true);
    }
    // One that comes after a run in its paragraph makes PowerPoint mend the file.
    for (const xml of slides) expect(xml).not.toMatch(/<\/a:r><a:pPr/);
    expect(part('ppt/presentation.xml')).toMatch(/<p:notesMasterIdLst>.*<p:sldIdLst>/s);
  });
});

describe('slides to edit', () => {
  it('leave the words of a picture that is not there', async () => {
    const { taken } = await takenFrom(folder, 'nl', 'steps');
    const parts = await partsOf(await slidesFile({ taken, pictures: new Map() }));
    const alts = taken.deck.flatMap((slide) =>
      slide.kind === 'step' && slide.picture ? [slide.picture.alt] : [],
    );
    const text = numbered(parts, 'slides').map(textIn).join('\n');
    expect(alts.length).toBeGreaterThan(0);
    for (const alt of alts) expect(text).toContain(alt);
  });

  it('take any signs in a title', async () => {
    const { taken, pictures } = await takenFrom(folder, 'nl', 'steps');
    const title = 'Wie & wat <nu> "echt"';
    const [cover, ...others] = taken.deck;
    if (!cover) throw new Error('There is no slide');
    const deck = [{ ...cover, title: `${title}\u000b` }, ...others];
    const parts = await partsOf(await slidesFile({ taken: { ...taken, title, deck }, pictures }));
    const [first = ''] = numbered(parts, 'slides');
    expect(titleIn(first).trim()).toBe(title);
    for (const [path, xml] of parts) expect(unbalanced(xml), path).toBeNull();
  });

  it('are called differently, where a question is asked twice', async () => {
    const { taken, pictures } = await takenFrom(folder, 'nl');
    const questions = taken.deck.filter(({ kind }) => kind === 'question');
    const deck = [...taken.deck, ...questions];
    const parts = await partsOf(await slidesFile({ taken: { ...taken, deck }, pictures }));
    const titles = numbered(parts, 'slides').map(titleIn);
    expect(titles).toHaveLength(deck.length + 2 * questions.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have a section for each module', async () => {
    const made = await takenFrom(folder, 'nl', 'steps');
    const parts = await partsOf(await slidesFile(made));
    const xml = parts.get('ppt/presentation.xml') ?? '';
    const sections = [...xml.matchAll(/<p14:section name="([^"]*)"/g)].map(([, name]) => name);
    const modules = made.taken.deck.filter(({ kind }) => kind === 'module');
    expect(sections).toEqual([
      made.taken.say('takeHome.made.opening'),
      ...modules.map(({ title }) => title),
    ]);
  });
});
