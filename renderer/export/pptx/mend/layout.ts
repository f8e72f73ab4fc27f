import { languageTags, type TakenSlides } from '../../taken.ts';
import type { Layout, Placed } from '../layouts.ts';
import { schemeColours } from '../../office/palette.ts';
import { noInsets } from './frame.ts';
import { numberOfLayout } from './number.ts';
import { mendShapes, withOwnNumbers } from './shapes.ts';
import { escaped, replaced, spoken } from '../../office/xml.ts';

const anchors: Readonly<Record<Placed['valign'], string>> = {
  top: 't',
  middle: 'ctr',
  bottom: 'b',
};

const bulletColour = `<a:buClr><a:schemeClr val="${schemeColours.act}"/></a:buClr>`;

/** A layout whose texts begin at the edge of their boxes, and shrink when they no longer fit. */
export function mendLayout(xml: string, layout: Layout, { language, say }: TakenSlides): string {
  const shapes = mendShapes(xml, layout, say, numberOfLayout(say), (shape, { valign }) =>
    replaced(
      shape,
      /<a:bodyPr\b[^>]*?(?:\/>|>.*?<\/a:bodyPr>)/s,
      () =>
        `<a:bodyPr wrap="square" ${noInsets} anchor="${anchors[valign]}"><a:normAutofit/></a:bodyPr>`,
    )
      .replace(/<a:lvl1pPr [^>]*>/, '$&<a:spcBef><a:spcPts val="0"/></a:spcBef>')
      .replace('<a:buSzPct', `${bulletColour}<a:buSzPct`)
      .replace(
        /<a:p>.*?(<a:t>.*?<\/a:t>).*?<\/a:p>/gs,
        '<a:p><a:r><a:rPr lang="en-US"/>$1</a:r></a:p>',
      ),
  );
  return spoken(withOwnNumbers(shapes), languageTags[language]);
}

/** The layout that the library makes without being asked. */
export const mendEmptyLayout = (xml: string, { language, say }: TakenSlides): string =>
  spoken(
    replaced(
      xml,
      /<p:cSld name="[^"]*">/,
      () => `<p:cSld name="${escaped(say('takeHome.layout.empty'))}">`,
    ),
    languageTags[language],
  );
