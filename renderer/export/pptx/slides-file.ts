import PptxGenJS from 'pptxgenjs';
import { languageTags } from '../taken.ts';
import { defineLayouts, layoutName } from './layouts.ts';
import { mendFile } from './mend/file.ts';
import { slide as size } from './measures.ts';
import type { Page, Pages } from './page.ts';
import { pagesOf } from './pages.ts';
import { typefaces } from '../office/palette.ts';

/**
 * Slides as a PowerPoint file that can be edited: each with a real title, real text and tables, notes, and pictures
 * with their words. What the library leaves out is put in afterwards.
 *
 * @throws TypeError when the library writes its files in another way than is mended here
 */
export async function slidesFile(made: Pages): Promise<Uint8Array<ArrayBuffer>> {
  const { title, info, say } = made.taken;
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'wide', ...size });
  pptx.layout = 'wide';
  pptx.title = title;
  pptx.subject = info.documents.map(({ reference }) => reference).join('; ');
  pptx.author = 'Leidraad';
  pptx.company = '';
  pptx.theme = { headFontFace: typefaces.heading, bodyFontFace: typefaces.text };
  defineLayouts(pptx, say);
  const pages = pagesOf(made);
  addPages(pptx, pages, made);
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The library gave no bytes');
  return mendFile(written, pages, made.taken);
}

function addPages(pptx: PptxGenJS, pages: readonly Page[], { taken }: Pages): void {
  const { say, language } = taken;
  let section = say('takeHome.made.opening');
  const hasModules = pages.some(({ opens }) => opens !== undefined);
  if (hasModules) pptx.addSection({ title: section });
  for (const page of pages) {
    if (page.opens !== undefined) pptx.addSection({ title: (section = page.opens) });
    const slide = pptx.addSlide({
      masterName: layoutName(page.layout, say),
      ...(hasModules ? { sectionTitle: section } : {}),
    });
    slide.addText(
      [{ text: page.title, options: { ...page.titleLook, lang: languageTags[language] } }],
      {
        placeholder: 'title',
      },
    );
    page.fill(slide);
    slide.addNotes(page.notes.join('\n'));
  }
}
