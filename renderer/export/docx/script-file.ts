import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { openArchive } from '../office/archive.ts';
import { mendCore } from '../office/core.ts';
import { sound } from '../office/xml.ts';
import { languageTags, type TakenPicture, type TakenSlides } from '../taken.ts';
import { mendFonts } from './fonts.ts';
import { numbering, stylesIn } from './look.ts';
import { overviewTable } from './overview.ts';
import { sectionOf } from './section.ts';
import { countLists, plainParagraph } from './text.ts';
import { timed } from './timed.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
};

/**
 * What a speaker says, as a Word document: an overview with times, and for each slide what is on it, the words, and
 * what it rests on.
 *
 * @param pictures by their path in the briefing's folder
 */
export async function scriptFile(
  taken: TakenSlides,
  pictures: ReadonlyMap<string, TakenPicture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, info, say, language } = taken;
  const tag = languageTags[language];
  const document = new Document({
    title: sound(title),
    subject: say('takeHome.made.script'),
    creator: 'Leidraad',
    lastModifiedBy: 'Leidraad',
    description: info.documents.map(({ reference }) => reference).join('; '),
    styles: stylesIn(tag),
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: pageNumbers(say('takeHome.made.page')) },
        children: contents(taken, pictures),
      },
    ],
  });
  const { mend, bytes } = await openArchive(await Packer.toArrayBuffer(document));
  await mend('docProps/core.xml', (xml) => mendCore(xml, tag));
  await mend('word/fontTable.xml', mendFonts);
  return bytes();
}

function contents(
  taken: TakenSlides,
  pictures: ReadonlyMap<string, TakenPicture>,
): (Paragraph | Table)[] {
  const { title, deck, say, minutes } = taken;
  const slides = timed(deck);
  const sum = deck.reduce((total, slide) => total + slide.minutes, 0);
  const facts = [say('takeHome.made.slides', { n: deck.length }), minutes(sum)];
  const hasModules = deck.some(({ kind }) => kind === 'module');
  const script = { taken, pictures, hasModules, known: countLists() };
  return [
    plainParagraph(title, { heading: HeadingLevel.TITLE }),
    plainParagraph([say('takeHome.made.script'), ...facts].join(' · '), { style: 'Facts' }),
    plainParagraph(say('takeHome.made.overview'), { heading: HeadingLevel.HEADING_1 }),
    overviewTable(slides, taken),
    ...slides.flatMap((slide) => sectionOf(slide, script)),
  ];
}

/** `Pagina 3 van 40`, from a text in which `{page}` and `{pages}` stand for the numbers. */
const pageNumbers = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Facts',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${text} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
