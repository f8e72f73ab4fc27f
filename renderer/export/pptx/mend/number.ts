import type { Say } from '../../../presenting/say.ts';
import { sizeOf } from '../layouts.ts';
import { boxes } from '../measures.ts';
import { schemeColours } from '../../office/palette.ts';
import { frameOf, noInsets } from './frame.ts';
import { escaped } from '../../office/xml.ts';

/** The number of a slide as master and layouts have it: where it stands, and how it looks. */
export const numberOfLayout = (say: Say): string =>
  number(say, frameOf(boxes.number), style, `<a:bodyPr ${noInsets}/>`);

/** The number of a slide on a slide, which takes all from its layout. */
export const numberOfSlide = (say: Say): string =>
  number(say, '<p:spPr/>', '<a:lstStyle/>', '<a:bodyPr/>');

const style = `<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="${sizeOf('foot') * 100}"><a:solidFill><a:schemeClr val="${schemeColours.inkSoft}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`;

const number = (say: Say, frame: string, look: string, body: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escaped(say('takeHome.place.number'))}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>${frame}<p:txBody>${body}${look}<a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
