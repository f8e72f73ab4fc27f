import type { Presentation } from './presentation.ts';
import type { Deck } from './slide.ts';
import { standing } from './standing.ts';
import { elapsed, spentOn } from './time.ts';

const minute = 60_000;

/** A slide of the line that compares what was spent with the plan. Milliseconds. */
export interface PacedSlide {
  readonly id: string;
  readonly title: string;
  readonly planned: number;
  readonly spent: number;
  /** Behind the briefer, up now, or to come. */
  readonly stands: 'passed' | 'up' | 'to-come';
}

/** How a presentation keeps to its plan. Milliseconds. */
export interface Pace {
  readonly slides: readonly PacedSlide[];
  /** Of all slides. */
  readonly planned: number;
  /** By the clock. */
  readonly elapsed: number;
  /** Of the time there is, or else of the plan; negative when it is used up. */
  readonly left: number;
  /**
   * How much later it is than the plan has it at this slide; negative when it is earlier. As long as the slide that is up
   * is within its own time, that runs along with the plan.
   */
  readonly behind: number;
}

/** Compares the time that each slide took with what was planned for it. */
export function paceOf(presentation: Presentation, deck: Deck, now: number): Pace {
  const { index } = standing(presentation, deck);
  const slides = deck.map(({ id, title, minutes }, place): PacedSlide => {
    const stands = place < index ? 'passed' : place > index ? 'to-come' : 'up';
    const spent = spentOn(presentation, id, now);
    return { id, title, planned: minutes * minute, spent, stands };
  });
  const planned = slides.reduce((sum, slide) => sum + slide.planned, 0);
  const passed = elapsed(presentation, now);
  const due = slides.slice(0, index).reduce((sum, slide) => sum + slide.planned, 0);
  const up = slides[index];
  const inPlan = up ? Math.min(up.spent, up.planned) : 0;
  const available = presentation.agenda.minutes;
  return {
    slides,
    planned,
    elapsed: passed,
    left: (available === null ? planned : available * minute) - passed,
    behind: passed - due - inPlan,
  };
}
