import { inches, type Box } from '../measures.ts';

/** Hundredths of the height of a slide, in English Metric Units. */
export const emu = (hundredths: number): number => Math.round(inches(hundredths) * 914400);

/** Where a shape stands. */
export const placeOf = ({ x, y, w, h }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

/** A rectangle without line or filling. */
export const frameOf = (box: Box): string =>
  `<p:spPr>${placeOf(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;

/** Text begins at the edge of its box, so that all of it stands on one line. */
export const noInsets = 'lIns="0" tIns="0" rIns="0" bIns="0"';
