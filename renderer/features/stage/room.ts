import type { Counts } from '../../presenting/presentation.ts';
import { barsOf } from '../../presenting/counts.ts';
import { roomOptions, type RoomOption } from '../../presenting/room-options.ts';
import type { QuestionSlide } from '../../presenting/slide.ts';

/** An option of a question for the room, with its number on the slide, from 1, and the hands that it got. */
export interface CountedOption extends RoomOption {
  readonly number: number;
  readonly count: number;
  /** Of all hands, from 0 to 1. */
  readonly share: number;
}

/** The options of a question in the order of the slide. */
export function countedOptions({ question }: QuestionSlide, counts: Counts): CountedOption[] {
  const options = roomOptions(question) ?? [];
  const bars = barsOf(options, counts);
  return options.map((option, index) => ({
    ...option,
    number: index + 1,
    count: bars[index]?.count ?? 0,
    share: bars[index]?.share ?? 0,
  }));
}
