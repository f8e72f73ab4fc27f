import { column, roomForText, sizes, styles, type Size } from './geometry.ts';
import { heightOfStops } from './stops-height.ts';
import { lineCount, textHeight } from './text-lines.ts';

/** The height of a heading and points on the narrowest slide. */
const heightOf = (heading: string, points: readonly string[], size: Size): number =>
  textHeight(heading, styles.heading[size], column) + heightOfStops(points, 'point', size);

const fits = (heading: string, points: readonly string[], size: Size, foot?: number): boolean =>
  heightOf(heading, points, size) <= roomForText('step', foot);

/**
 * The size in which a heading and its points are set: the largest in which all of it fits.
 *
 * @param foot the lines of the slide's foot, where they are known
 */
export const sizeOfStep = (heading: string, points: readonly string[], foot?: number): Size =>
  sizes.find((size) => fits(heading, points, size, foot)) ?? 'least';

/**
 * Divides the points of a step over as few slides as they fit on, in the least size, on the narrowest shape. None is
 * lost and the order stays; the slides get as equal a number of them as can be. A point is never divided, so that one
 * that is longer than a slide has one to itself.
 *
 * @returns how many points each slide has; one slide without points for a step that has none
 */
export function dividePoints(heading: string, points: readonly string[]): number[] {
  const filled = fill(heading, points);
  const even = evenly(points.length, filled.length);
  return groups(points, even).every((group) => fits(heading, group, 'least')) ? even : filled;
}

/** How many points each slide has when it takes all that it can. */
function fill(heading: string, points: readonly string[]): number[] {
  let from = 0;
  const counts: number[] = [];
  for (let to = 1; to <= points.length; to += 1) {
    if (to < points.length && fits(heading, points.slice(from, to + 1), 'least')) continue;
    counts.push(to - from);
    from = to;
  }
  return counts.length === 0 ? [0] : counts;
}

/** A number of things in as equal parts as can be, the larger ones first. */
const evenly = (number: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, index) => Math.ceil((number - index) / parts));

/** Things in groups of these sizes, in their order. */
export function groups<Thing>(things: readonly Thing[], counts: readonly number[]): Thing[][] {
  let from = 0;
  return counts.map((count) => things.slice(from, (from += count)));
}

/** The size of the heading over a picture: the largest in which it stands on one line. */
export const sizeOfCaption = (heading: string): Size =>
  sizes.find((size) => lineCount(heading, styles.caption[size], column) === 1) ?? 'least';
