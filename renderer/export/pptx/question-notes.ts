import type { QuestionSlide } from '../../presenting/slide.ts';
import type { NumberedOption } from '../room-answer.ts';
import type { TakenSlides } from '../taken.ts';
import { notesOf } from './notes.ts';

/** What a speaker reads under a question: the right answer with why, and what there is to say to who chose another. */
export function questionNotes(
  { note, cites }: QuestionSlide,
  options: readonly NumberedOption[],
  taken: TakenSlides,
  minutes: number,
): string[] {
  const { say } = taken;
  const right = options.filter((option) => option.right).map(named);
  const answer = say('takeHome.made.right', { answer: right.join('; ') });
  const feedback = options
    .filter((option) => option.feedback.length > 0)
    .map((option) => `${named(option)}: ${option.feedback.map(({ text }) => text).join('')}`);
  const [time, ...others] = notesOf({ minutes, note, cites }, taken, [
    ...(feedback.length > 0 ? [say('takeHome.made.feedback'), ...feedback] : []),
  ]);
  return minutes > 0 && time !== undefined
    ? [time, answer, ...others]
    : [answer, ...(time === undefined ? [] : [time]), ...others];
}

const named = ({ number, text }: NumberedOption): string => `${number}. ${text}`;
