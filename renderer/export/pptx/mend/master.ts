import { least, styles } from '../../../presenting/geometry.ts';
import { languageTags, type TakenSlides } from '../../taken.ts';
import { boxes, dots, layoutSize, typeSize, type Box } from '../measures.ts';
import { schemeColours } from '../../office/palette.ts';
import { emu, frameOf, noInsets } from './frame.ts';
import { numberOfLayout } from './number.ts';
import { withOwnNumbers } from './shapes.ts';
import { escaped, replaced, spoken } from '../../office/xml.ts';

const size = (hundredths: number): number => typeSize(hundredths) * 100;

/**
 * The master with the places that all layouts share, on our paper and in our type. The library's has none, so that a
 * layout that someone adds would begin empty.
 */
export function mendMaster(xml: string, { language, say }: TakenSlides): string {
  const places = [
    place('title', 'type="title"', boxes.title, say),
    place('body', 'type="body" idx="1"', boxes.body, say),
    numberOfLayout(say),
  ];
  const drawn = replaced(
    xml,
    /<p:cSld>.*?<\/p:grpSpPr>.*<\/p:spTree><\/p:cSld>/s,
    () => `<p:cSld>${background}<p:spTree>${group}${places.join('')}</p:spTree></p:cSld>`,
  );
  const plain = replaced(drawn, /<p:hf [^>]*\/>/, () => '');
  const titled = replaced(plain, /<p:titleStyle>.*?<\/p:titleStyle>/s, () => titleStyle);
  const styled = replaced(titled, /<p:bodyStyle>.*?<\/p:bodyStyle>/s, () => bodyStyle);
  return spoken(withOwnNumbers(styled), languageTags[language]);
}

const background = `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${schemeColours.paper}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function place(kind: 'title' | 'body', as: string, box: Box, say: TakenSlides['say']): string {
  const [name, text] = ['place', 'prompt'].map((use) => escaped(say(`takeHome.${use}.${kind}`)));
  return `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${as}/></p:nvPr></p:nvSpPr>${frameOf(box)}<p:txBody><a:bodyPr ${noInsets} anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const type = (sz: number, face: 'mj' | 'mn', bold = ''): string =>
  `<a:defRPr sz="${sz}"${bold} kern="1200"><a:solidFill><a:schemeClr val="${schemeColours.ink}"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr>`;

const titleStyle = `<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${type(size(styles.heading[layoutSize].size), 'mj', ' b="1"')}</a:lvl1pPr></p:titleStyle>`;

/** Five depths of points, each a step smaller and further in. */
const bodyStyle = `<p:bodyStyle>${[1, 2, 3, 4, 5].map(level).join('')}</p:bodyStyle>`;

function level(depth: number): string {
  const indent = emu(dots('point').indent);
  const { large, usual } = styles.point;
  const hundredths = [large.size, usual.size][depth - 1] ?? least.text;
  return `<a:lvl${depth}pPr marL="${indent * depth}" indent="-${indent}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="${size(dots('point').gap)}"/></a:spcBef><a:buClr><a:schemeClr val="${schemeColours.act}"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>${type(size(hundredths), 'mn')}</a:lvl${depth}pPr>`;
}
