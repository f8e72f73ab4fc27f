import type { Module } from '../briefing/briefing.ts';
import { plainLines } from '../briefing/lines-in.ts';
import { plainText } from '../briefing/plain-text.ts';
import { dateOf, dayOf } from '../learning/day.ts';
import type { GivenPresentation, RoomAnswer } from '../learning/progress/projection.ts';
import { csvOf } from './csv.ts';
import { roomOptions } from './room-options.ts';

/** An option as it was counted in a room. */
export interface CountedRow {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  /** Null where that is not known any more. */
  readonly right: boolean | null;
}

/** A question as it was put to a room. */
export interface CountedQuestion {
  readonly id: string;
  readonly module: string;
  readonly text: string;
  readonly at: number;
  /** In the order of the slide; what was counted for an option that is gone comes last. */
  readonly options: readonly CountedRow[];
}

/** The words that a table of counts needs. */
export interface RoomWords {
  readonly true: string;
  readonly false: string;
  readonly right: string;
  readonly wrong: string;
  readonly head: {
    readonly presentation: string;
    readonly date: string;
    readonly module: string;
    readonly question: string;
    readonly option: string;
    readonly hands: string;
    readonly right: string;
  };
}

/** What a room answered, in the words of the questions as they are now; an id where one is no longer in the briefing. */
export function countedQuestion(
  { module: moduleId, question: id, counts, at }: RoomAnswer,
  modules: readonly Module[],
  words: Pick<RoomWords, 'true' | 'false'>,
): CountedQuestion {
  const module = modules.find((one) => one.id === moduleId);
  const question = module?.steps.flatMap((step) => step.questions).find((one) => one.id === id);
  const options = (question && roomOptions(question)) ?? [];
  const known = options.map((option) => ({
    id: option.id,
    text: option.content
      ? plainText(option.content)
      : words[option.id === 'true' ? 'true' : 'false'],
    count: counts[option.id] ?? 0,
    right: option.right,
  }));
  const gone = Object.entries(counts)
    .filter(([option]) => options.every((one) => one.id !== option))
    .map(([option, count]) => ({ id: option, text: option, count, right: null }));
  return {
    id: `${moduleId}/${id}`,
    module: module?.title ?? moduleId,
    text: question ? plainLines(question.prompt) : id,
    at,
    options: [...known, ...gone],
  };
}

/** A moment as `2026-11-24 09:30`, by the clock on the wall. */
function wallClock(at: number, zone: number): string {
  const time = new Date(at + zone * 60_000).toISOString().slice(11, 16);
  return `${dateOf(dayOf(at, zone))} ${time}`;
}

/**
 * What rooms answered in a presentation, as CSV: a line for each option, with the moment that it was counted.
 *
 * @param zone minutes that local time is ahead of UTC
 */
export function roomCsv(
  presentation: GivenPresentation,
  modules: readonly Module[],
  words: RoomWords,
  zone: number,
): string {
  const { head } = words;
  const rows = presentation.rooms.flatMap((room) => {
    const { module, text, at, options } = countedQuestion(room, modules, words);
    return options.map((option) => [
      presentation.name,
      wallClock(at, zone),
      module,
      text,
      option.text,
      option.count,
      option.right === null ? '' : option.right ? words.right : words.wrong,
    ]);
  });
  const heads = [head.presentation, head.date, head.module, head.question];
  return csvOf([[...heads, head.option, head.hands, head.right], ...rows]);
}
