import type { Presentation } from './presentation.ts';

/** A clock that was set back takes no time away. */
const between = (from: number, to: number): number => Math.max(0, to - from);

/** How long a slide was up, the time that it is up now included, in milliseconds. */
export function spentOn(presentation: Presentation, slide: string, now: number): number {
  const before = presentation.spent[slide] ?? 0;
  return presentation.slide === slide ? before + between(presentation.enteredAt, now) : before;
}

/** How long the presentation lasts by its clock, in milliseconds. */
export const elapsed = ({ clockFrom }: Presentation, now: number): number =>
  between(clockFrom, now);

/** The presentation with another slide up. What was shown larger is whole again. */
export function enteredSlide(
  presentation: Presentation,
  slide: string,
  shown: number,
  now: number,
): Presentation {
  if (slide === presentation.slide) {
    return shown === presentation.shown ? presentation : { ...presentation, shown };
  }
  const spent = {
    ...presentation.spent,
    [presentation.slide]: spentOn(presentation, presentation.slide, now),
  };
  return { ...presentation, slide, shown, zoom: null, enteredAt: now, spent };
}

/** The presentation as if it had begun now. Where it is stays as it is. */
export const restartedClock = (presentation: Presentation, now: number): Presentation => ({
  ...presentation,
  clockFrom: now,
  enteredAt: now,
  spent: {},
});

/** The presentation after a break: its clock goes on where it stood when the last slide came up. */
export function resumed(presentation: Presentation, now: number): Presentation {
  const spent = Object.values(presentation.spent).reduce((sum, time) => sum + time, 0);
  return { ...presentation, blank: null, clockFrom: now - spent, enteredAt: now };
}

/** How long after its last slide came up a presentation is taken to be still going on. */
const goesOn = 12 * 60 * 60 * 1000;

/** Whether a presentation was broken off so short ago that it comes back by itself. */
export const isRecent = ({ enteredAt }: Presentation, now: number): boolean =>
  now - enteredAt < goesOn;
