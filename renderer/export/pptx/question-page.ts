import type PptxGenJS from 'pptxgenjs';
import type { PointQuestion } from '../../learning/questions/question.ts';
import { page as margins, sizes, type Size } from '../../presenting/geometry.ts';
import type { QuestionSlide } from '../../presenting/slide.ts';
import { numberedOptions, type NumberedOption } from '../room-answer.ts';
import type { TakenSlides } from '../taken.ts';
import { boxes, column, heightOf, type Box } from './measures.ts';
import { addOptions, tableHeight } from './options-table.ts';
import { smaller, type Page, type Pages } from './page.ts';
import { addPicture, addPlace } from './picture.ts';
import { arrangePointing, pointingSize } from './pointing.ts';
import { questionNotes } from './question-notes.ts';

/** How a question stands on its page. */
interface Arranged {
  readonly size: Size;
  readonly title: Box;
  readonly below: Box;
}

/** There is nothing at the foot of the page but its number. */
const bottom = boxes.number.y - 1;

/** A question for the room, with a table of its options in which the hands are typed. */
export function questionPage(slide: QuestionSlide, pages: Pages): Page {
  const { taken } = pages;
  const { question, title } = slide;
  const options = numberedOptions(slide, taken.say);
  const { size, title: titleBox, below } = arranged(title, options, question.kind === 'point');
  return {
    layout: 'question',
    title,
    titleLook: smaller('prompt', size),
    boxes: { title: titleBox },
    tableText: tableText(title, options, taken),
    notes: questionNotes(slide, options, taken, slide.minutes),
    fill(page) {
      if (question.kind === 'point') putPointing(page, question, options, below, pages);
      else addOptions(page, options, size, below, taken);
    },
  };
}

/** As wide as a slide, where the picture is not there and its words stand in its place. */
const wide = { width: 16, height: 9 };

/** Puts a picture on a page with its places, and the table. */
function putPointing(
  page: PptxGenJS.Slide,
  { picture: { src, alt }, areas }: PointQuestion,
  options: readonly NumberedOption[],
  room: Box,
  { taken, pictures }: Pages,
): void {
  const picture = pictures.get(src);
  const stands = arrangePointing(room, options, picture ?? wide);
  const box = addPicture(page, alt, picture, stands.picture, taken);
  areas.forEach(({ area }, index) => {
    const place: Box = {
      x: box.x + (box.w * area.x) / 100,
      y: box.y + (box.h * area.y) / 100,
      w: (box.w * area.width) / 100,
      h: (box.h * area.height) / 100,
    };
    const number = index + 1;
    addPlace(page, place, number, taken.say('takeHome.made.place', { number }), taken.language);
  });
  addOptions(page, options, pointingSize, stands.table, taken);
}

/** In the largest size in which the question fits on the page with its table; in the least where a picture needs room. */
function arranged(
  title: string,
  options: readonly NumberedOption[],
  isPointing: boolean,
): Arranged {
  const promptIn = (size: Size): number => heightOf([title], 'prompt', size, column, 0);
  const room = bottom - margins.top - margins.afterHeading;
  const fits = (size: Size): boolean => promptIn(size) + tableHeight(options, size, column) <= room;
  const size = isPointing ? pointingSize : (sizes.find(fits) ?? 'least');
  const prompt = promptIn(size);
  const y = margins.top + prompt + margins.afterHeading;
  return {
    size,
    title: { x: margins.side, y: margins.top, w: column, h: prompt },
    below: { x: margins.side, y, w: column, h: bottom - y },
  };
}

const tableText = (
  title: string,
  options: readonly NumberedOption[],
  { say }: TakenSlides,
): string => say('takeHome.made.tableText', { title, n: options.length });
