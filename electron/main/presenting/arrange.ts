import { overlap, type Rectangle } from '../windows/bounds.ts';

/** One screen of the laptop, in the same units as the place of a window. */
export interface Display {
  readonly id: number;
  readonly bounds: Rectangle;
  /** What panels and task bars leave of it. */
  readonly workArea: Rectangle;
  /** Built into the laptop. */
  readonly isInternal: boolean;
}

/** Which of the two windows stands on which display. */
export interface Arrangement {
  readonly console: Display;
  readonly audience: Display;
}

/** What decides who stands where. */
export interface Standing {
  /** The displays that there are now. */
  readonly displays: readonly Display[];
  /** The display that the console is on. */
  readonly consoleOn: Display;
  /** The display of the console while the windows have not changed places; null at a start. */
  readonly home: number | null;
  /** The display that the audience has; null at a start. */
  readonly audienceOn: number | null;
  readonly isSwapped: boolean;
}

const areaOf = ({ bounds }: Display): number => bounds.width * bounds.height;

const isSamePlace = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x && one.y === other.y;

/** Displays that show the same, as a mirrored projector does, count as one. */
export const withoutMirrors = (displays: readonly Display[]): readonly Display[] =>
  displays.filter(
    ({ bounds }, index) => displays.findIndex((one) => isSamePlace(one.bounds, bounds)) === index,
  );

/** The display that shows most of a window; null where none shows any of it. */
export const displayUnder = (window: Rectangle, displays: readonly Display[]): Display | null =>
  displays.reduce<Display | null>((best, display) => {
    const shown = overlap(window, display.bounds);
    return shown > (best ? overlap(window, best.bounds) : 0) ? display : best;
  }, null);

/** Whether a display shows at least half of a window. One that was pulled out may leave an edge of it on another. */
export const isMostlyOn = (window: Rectangle, { bounds }: Display): boolean =>
  2 * overlap(window, bounds) >= window.width * window.height;

/**
 * The best display for an audience besides another one: the one that it has; else one that is not part of the laptop;
 * of these the largest. Where there is no other, that one itself.
 */
function besides(base: Display, { displays, audienceOn }: Standing): Display {
  const [best = base] = withoutMirrors([base, ...displays.filter(({ id }) => id !== base.id)])
    .slice(1)
    .toSorted(
      (one, other) =>
        Number(other.id === audienceOn) - Number(one.id === audienceOn) ||
        Number(one.isInternal) - Number(other.isInternal) ||
        areaOf(other) - areaOf(one),
    );
  return best;
}

/**
 * Who stands where: the audience on the display where the console is not, and both on the same where there is only one.
 * The console goes back to its home, or to the other display when the windows have changed places, as soon as that is
 * there again.
 */
export function arrange(standing: Standing): { arrangement: Arrangement; home: number } {
  const { displays, consoleOn, isSwapped } = standing;
  const home =
    displays.find(({ id }) => id === standing.home) ??
    (isSwapped ? besides(consoleOn, standing) : consoleOn);
  const other = besides(home, standing);
  const arrangement = isSwapped
    ? { console: other, audience: home }
    : { console: home, audience: other };
  // A home that is gone is kept in mind: a laptop that is opened again is the home that it was.
  return { arrangement, home: standing.home ?? home.id };
}
