import type { Deck, Slide } from '../../presenting/slide.ts';

/** A slide with its place in the whole. */
export interface TimedSlide {
  readonly slide: Slide;
  /** From 1. */
  readonly place: number;
  /** When it begins by the plan: `12:30`. */
  readonly from: string;
}

/** The slides with when each begins, when all keep to the plan. */
export function timed(deck: Deck): TimedSlide[] {
  let minutes = 0;
  return deck.map((slide, index) => {
    const from = clock(minutes);
    minutes += slide.minutes;
    return { slide, place: index + 1, from };
  });
}

/** Minutes and seconds as a clock shows them: `65:05`. */
function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
