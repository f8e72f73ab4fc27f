import { linesIn } from '../briefing/lines-in.ts';
import { plainText } from '../briefing/plain-text.ts';
import type { Block } from '../briefing/tree.ts';
import type { Question } from '../learning/questions/question.ts';
import {
  column,
  options as measures,
  pointing,
  roomForText,
  sizes,
  styles,
  type Size,
} from './geometry.ts';
import { roomOptions, type RoomOption } from './room-options.ts';
import { textHeight } from './text-lines.ts';

/** What is left of a question beside its answer: all, its text with the right options, or those alone. */
const answers = ['all', 'right', 'why'] as const;

/** How a question is laid out on its slide. */
export interface QuestionFit {
  /** The size of the question and its options. */
  readonly size: Size;
  readonly answer: { readonly size: Size; readonly shows: (typeof answers)[number] };
}

/** As wide as "true" and "false" in any of our languages. */
const statementWord = 'niet waar';

/**
 * How a question for the room is laid out: in the usual size where it fits, else in the least, and when its answer does
 * not fit beside it, without the wrong options, and then without its text.
 *
 * @returns null for what is not put to a room: a question that is not answered by a show of hands, one whose text has
 *   more than paragraphs and lists, and one that does not fit on a slide
 */
export function fitQuestion(question: Question): QuestionFit | null {
  const options = roomOptions(question);
  if (!options || !question.prompt.every(isText)) return null;
  const height = question.kind === 'point' ? pointHeight : choiceHeight;
  const asked = sizes.find((size) => height(question, options, size, null) <= roomForText('asked'));
  const tries = answers.flatMap((shows) => sizes.map((size) => ({ size, shows })));
  const answer = tries.find(
    ({ size, shows }) => height(question, options, size, shows) <= roomForText('answered'),
  );
  if (!asked || !answer) return null;
  // What shows all keeps its size, so that nothing moves when the answer comes.
  return { size: answer.shows === 'all' ? answer.size : asked, answer };
}

/** Whether a question can be put to a room. */
export const isForRoom = (question: Question): boolean => fitQuestion(question) !== null;

type Shows = (typeof answers)[number] | null;

function choiceHeight(
  question: Question,
  options: readonly RoomOption[],
  size: Size,
  shows: Shows,
): number {
  const shown = shows === null || shows === 'all' ? options : options.filter(({ right }) => right);
  const room = column - measures.number - measures.hands;
  const boxes = shown.map((option) => boxHeight([textOf(option)], size, room));
  const gaps = Math.max(0, shown.length - 1) * measures.gap;
  const several = question.kind === 'choice' && question.many ? measures.several : 0;
  const above = shows === 'why' ? 0 : promptHeight(question.prompt, size) + several;
  const below =
    shows === null ? 0 : measures.beforeWhy + whyHeight(question.why, options, size, column);
  return boxes.reduce((sum, box) => sum + box, above + gaps + below);
}

function pointHeight(
  question: Question,
  options: readonly RoomOption[],
  size: Size,
  shows: Shows,
): number {
  const above = shows === 'why' ? 0 : promptHeight(question.prompt, size);
  if (shows === null) return above + pointing.picture;
  const room = column * pointing.answer;
  const right = options.filter((option) => option.right);
  const boxes = right.map((option) => boxHeight([textOf(option)], size, room - measures.number));
  const gaps = Math.max(0, right.length - 1) * measures.gap;
  const why = measures.beforeWhy + whyHeight(question.why, options, size, room);
  return (
    above +
    Math.max(
      pointing.answeredPicture,
      boxes.reduce((sum, box) => sum + box, gaps + why),
    )
  );
}

function whyHeight(
  why: readonly Block[],
  options: readonly RoomOption[],
  size: Size,
  room: number,
): number {
  const [first = '', ...others] = linesOf(why);
  const lines = [`${openingOf(options)} ${first}`, ...others];
  return boxHeight(lines, size, room - 2 * measures.whySide);
}

/** What opens it, `Right: 1 and 3.`, at least as wide as in any of our languages. */
const openingOf = (options: readonly RoomOption[]): string =>
  `Right: ${options.flatMap(({ right }) => (right ? ['8 and'] : [])).join(' ')}.`;

const boxHeight = (lines: readonly string[], size: Size, room: number): number =>
  lines.reduce((sum, line) => sum + textHeight(line, styles.option[size], room), 0) +
  2 * measures.padding;

function promptHeight(prompt: readonly Block[], size: Size): number {
  const lines = linesOf(prompt);
  const gaps = Math.max(0, lines.length - 1) * measures.paragraph;
  return lines.reduce((sum, line) => sum + textHeight(line, styles.prompt[size], column), gaps);
}

const linesOf = (blocks: readonly Block[]): string[] =>
  linesIn(blocks).map((line) => plainText(line));

const textOf = ({ content }: RoomOption): string => (content ? plainText(content) : statementWord);

function isText(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return true;
    case 'list':
      return block.items.flat().every(isText);
    case 'quote':
      return block.content.every(isText);
    default:
      return false;
  }
}
