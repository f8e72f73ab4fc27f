import { openArchive } from '../../office/archive.ts';
import { mendCore } from '../../office/core.ts';
import { spoken } from '../../office/xml.ts';
import { languageTags, type TakenSlides } from '../../taken.ts';
import { layouts } from '../layouts.ts';
import type { Page } from '../page.ts';
import { mendEmptyLayout, mendLayout } from './layout.ts';
import { mendMaster } from './master.ts';
import { mendNotes } from './notes.ts';
import { mendApp, mendPresentation, mendTypes } from './properties.ts';
import { mendSlide } from './slide.ts';
import { mendTheme } from './theme.ts';

/** The file as the library wrote it, with what it leaves out. */
export async function mendFile(
  written: Uint8Array,
  pages: readonly Page[],
  taken: TakenSlides,
): Promise<Uint8Array<ArrayBuffer>> {
  const { has, mend, bytes } = await openArchive(written);
  const tag = languageTags[taken.language];
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    await mend(`ppt/slides/slide${number}.xml`, (xml) => mendSlide(xml, page, taken));
    await mend(`ppt/notesSlides/notesSlide${number}.xml`, (xml) => mendNotes(xml, page.notes, tag));
  }
  await mend('ppt/slideLayouts/slideLayout1.xml', (xml) => mendEmptyLayout(xml, taken));
  for (const [index, layout] of layouts.entries()) {
    await mend(`ppt/slideLayouts/slideLayout${index + 2}.xml`, (xml) =>
      mendLayout(xml, layout, taken),
    );
  }
  await mend('ppt/slideMasters/slideMaster1.xml', (xml) => mendMaster(xml, taken));
  await mend('ppt/notesMasters/notesMaster1.xml', (xml) => spoken(xml, tag));
  await mend('ppt/theme/theme1.xml', mendTheme);
  await mend('ppt/presentation.xml', (xml) => mendPresentation(xml));
  await mend('docProps/core.xml', (xml) => mendCore(xml, tag));
  await mend('docProps/app.xml', (xml) => mendApp(xml, pages));
  await mend('[Content_Types].xml', (xml) => mendTypes(xml, has));
  return bytes();
}
