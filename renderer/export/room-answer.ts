import { plainText } from '../briefing/plain-text.ts';
import type { Question } from '../learning/questions/question.ts';
import { roomOptions } from '../presenting/room-options.ts';
import type { Saying } from '../presenting/rests-on.ts';
import type { QuestionSlide } from '../presenting/slide.ts';
import { runsOf, type Run } from './runs.ts';
import { languageTags } from './taken.ts';

/** What a room can choose from, with its number on the slide. */
export interface NumberedOption {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly right: boolean;
  /** What there is to say to who picked it; nothing where its author left that open. */
  readonly feedback: readonly Run[];
}

/** The options of a question for the room, in the order of the slide. */
export const numberedOptions = (
  { question }: QuestionSlide,
  say: Saying['say'],
): NumberedOption[] =>
  (roomOptions(question) ?? []).map(({ id, right, content }, index) => ({
    id,
    number: index + 1,
    text: content ? plainText(content) : say(`question.${id}`),
    right,
    feedback: feedbackOn(question, id, right),
  }));

function feedbackOn(question: Question, id: string, right: boolean): Run[] {
  switch (question.kind) {
    case 'choice':
      return runsOf(question.options.find((option) => option.id === id)?.feedback ?? []);
    case 'point':
      return runsOf(question.areas.find((area) => area.id === id)?.feedback ?? []);
    case 'true-false':
      return right ? [] : runsOf(question.wrong ?? []);
    default:
      return [];
  }
}

/** The longest option that a title can be, in characters. */
const longestInTitle = 90;

/**
 * What the answer to a question is called: of a statement whether it is true, with the statement; else the right option
 * itself, or the numbers of the right ones where that says too much for a title.
 */
export function answerTitle(
  { question, title }: QuestionSlide,
  options: readonly NumberedOption[],
  { say, language }: Pick<Saying, 'say' | 'language'>,
): string {
  const right = options.filter((option) => option.right);
  const [only] = right;
  if (question.kind === 'true-false' && only) {
    return say('takeHome.made.statement', { answer: only.text, statement: title });
  }
  const isShort = right.length === 1 && only !== undefined && only.text.length <= longestInTitle;
  const numbers = right.map(({ number }) => String(number));
  const list = new Intl.ListFormat(languageTags[language], { type: 'conjunction' });
  return say('takeHome.made.answer', { answer: isShort ? only.text : list.format(numbers) });
}
