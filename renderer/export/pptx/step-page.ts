import type { StepSlide } from '../../presenting/slide.ts';
import { runsOf } from '../runs.ts';
import { boxes, sizeIn } from './measures.ts';
import { notesOf } from './notes.ts';
import { put, putFoot, smaller, type Page, type Pages } from './page.ts';
import { addPicture } from './picture.ts';

/** A step, or a part of one: its heading with points, or with a picture. */
export function stepPage(slide: StepSlide, { taken, pictures }: Pages): Page {
  const { title, picture, points } = slide;
  const part = picture ? 'caption' : 'heading';
  return {
    layout: picture ? 'picture' : 'points',
    title,
    titleLook: smaller(part, sizeIn([title], part, picture ? boxes.caption : boxes.title)),
    notes: notesOf(slide, taken),
    fill(page) {
      if (picture) addPicture(page, picture.alt, pictures.get(picture.src), boxes.picture, taken);
      else {
        const lines = points.map(runsOf);
        const texts = lines.map((runs) => runs.map(({ text }) => text).join(''));
        put(page, 'body', lines, taken, smaller('point', sizeIn(texts, 'point', boxes.body, true)));
      }
      putFoot(page, slide, taken, picture ? 'picture' : 'step');
    },
  };
}
