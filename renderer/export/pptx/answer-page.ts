import { page as margins, type Size } from '../../presenting/geometry.ts';
import type { QuestionSlide } from '../../presenting/slide.ts';
import { linesOf } from '../lines.ts';
import { answerTitle, numberedOptions } from '../room-answer.ts';
import { plainRun } from '../runs.ts';
import { boxes, column, heightOf, sizeIn, type Box } from './measures.ts';
import { put, putFoot, smaller, type OwnBoxes, type Page, type Pages } from './page.ts';
import { questionNotes } from './question-notes.ts';

/** Comes after a question: the right answer, why, and the passage that it rests on. */
export function answerPage(slide: QuestionSlide, { taken }: Pages): Page {
  const options = numberedOptions(slide, taken.say);
  const right = options.filter((option) => option.right);
  const title = answerTitle(slide, options, taken);
  const isNamed = right.some(({ text }) => title.includes(text));
  const named = isNamed
    ? []
    : right.map(({ number, text }) => [plainRun(`${number}. ${text}`, { bold: true })]);
  const lines = [...named, ...linesOf(slide.note, taken).map(({ runs }) => runs)];
  const texts = lines.map((runs) => runs.map(({ text }) => text).join(''));
  const { size, body, own } = arranged(title);
  return {
    layout: 'answer',
    title,
    titleLook: smaller('prompt', size),
    ...(own ? { boxes: own } : {}),
    notes: questionNotes(slide, options, taken, 0),
    fill(page) {
      put(page, 'body', lines, taken, smaller('option', sizeIn(texts, 'option', body)));
      putFoot(page, { cites: slide.cites, since: [] }, taken, 'answered');
    },
  };
}

/** The most that a title takes: a statement that is repeated in it can be long, and why it is right or wrong seldom is. */
const highest = 26;

/** How the answer stands on its page. */
interface Arranged {
  readonly size: Size;
  readonly body: Box;
  readonly own: OwnBoxes;
}

/** In the largest size in which the title fits. Where it takes more room than in its layout, the rest stands lower. */
function arranged(text: string): Arranged {
  const size = sizeIn([text], 'prompt', { ...boxes.title, h: highest });
  const h = heightOf([text], 'prompt', size, column, 0);
  if (h <= boxes.title.h) return { size, body: boxes.body, own: {} };
  const title = { ...boxes.title, h };
  const y = Math.max(boxes.body.y, title.y + h + margins.afterHeading);
  const body = { ...boxes.body, y, h: boxes.body.y + boxes.body.h - y };
  return { size, body, own: { title, body } };
}
