import { languageTags, type TakenSlides } from '../../taken.ts';
import { sizeOf } from '../layouts.ts';
import type { Page } from '../page.ts';
import { placeOf } from './frame.ts';
import { numberOfSlide } from './number.ts';
import { asInLayout, mendShapes, withOwnNumbers } from './shapes.ts';
import { escaped, replaced, spoken } from '../../office/xml.ts';

const frame = /<p:spPr>.*?<\/p:spPr>/s;
const body = /<a:bodyPr\b[^>]*?(?:\/>|>.*?<\/a:bodyPr>)/s;

/** A slide whose places look and stand as their layout says, so that a change of the layout changes them all. */
export function mendSlide(xml: string, page: Page, { language, say }: TakenSlides): string {
  const shapes = mendShapes(xml, page.layout, say, numberOfSlide(say), (shape, placed) => {
    const own = page.boxes?.[placed.place];
    const place = own ? `<p:spPr>${placeOf(own)}</p:spPr>` : '<p:spPr/>';
    const plain = asInLayout(shape, sizeOf(placed.part));
    const stood = replaced(plain, frame, () => place);
    return replaced(stood, body, () => '<a:bodyPr><a:normAutofit/></a:bodyPr>');
  });
  const unnamed = replaced(shapes, /<p:cSld name="[^"]*">/, () => '<p:cSld>');
  return spoken(withOwnNumbers(withHeadRow(unnamed, page.tableText)), languageTags[language]);
}

/** The first row of a table is its head; and the table says what it is about. */
const withHeadRow = (xml: string, tableText: string | undefined): string =>
  tableText === undefined
    ? xml
    : replaced(
        replaced(xml, /<a:tblPr\/>/, () => '<a:tblPr firstRow="1"/>'),
        /(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/,
        (_, opening) => `${opening} descr="${escaped(tableText)}"/>`,
      );
