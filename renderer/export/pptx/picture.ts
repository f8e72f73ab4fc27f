import type PptxGenJS from 'pptxgenjs';
import { least } from '../../presenting/geometry.ts';
import { languageTags, type TakenPicture, type TakenSlides } from '../taken.ts';
import { inInches, typeSize, type Box } from './measures.ts';
import { palette, schemeColours } from '../office/palette.ts';

/** The largest box with the proportions of a picture that fits in another, in the middle of it. */
export function fitted({ width, height }: Pick<TakenPicture, 'width' | 'height'>, room: Box): Box {
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h };
}

/** Puts a picture on a page, with its words for whoever cannot see it; where it is not there, its words. */
export function addPicture(
  page: PptxGenJS.Slide,
  alt: string,
  picture: TakenPicture | undefined,
  room: Box,
  { say, language }: TakenSlides,
): Box {
  if (!picture) {
    page.addText(alt, {
      ...inInches(room),
      objectName: say('takeHome.made.picture'),
      fontSize: typeSize(least.text),
      color: schemeColours.ink,
      lang: languageTags[language],
      valign: 'top',
      margin: 0,
    });
    return room;
  }
  const box = fitted(picture, room);
  page.addImage({
    data: picture.data,
    ...inInches(box),
    altText: alt,
    objectName: say('takeHome.made.picture'),
  });
  return box;
}

/** Puts the places of a question about a picture on it: a frame with a number for each. */
export function addPlace(
  page: PptxGenJS.Slide,
  place: Box,
  number: number,
  name: string,
  language: TakenSlides['language'],
): void {
  page.addText(`\u00a0${number}\u00a0`, {
    ...inInches(place),
    shape: 'rect',
    line: { color: schemeColours.act, width: 2, dashType: 'dash' },
    objectName: name,
    fontSize: typeSize(least.text),
    bold: true,
    color: schemeColours.paper,
    highlight: palette.act,
    align: 'left',
    valign: 'top',
    margin: 0,
    lang: languageTags[language],
  });
}
