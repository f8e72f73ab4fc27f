/** A label on its pole: at which side of the line, how far out, and to which side of the pole it flies. */
export interface Flag {
  readonly side: 'above' | 'below';
  /** Counts from 0, at the line. */
  readonly lane: number;
  /** Pixels from the beginning of the line. */
  readonly left: number;
}

export interface FlagRoom {
  /** Pixels. */
  readonly width: number;
  readonly labelWidth: number;
  /** What stays free between two labels, and between a label and a pole that is not its own. */
  readonly gap: number;
  /** How many lanes there are at each side of the line. */
  readonly lanes: number;
}

interface Placed extends Flag {
  readonly pole: number;
}

/** How many ways of placing are tried. */
const tries = 12;

/**
 * Gives as many events as it can a label, so that no label lies over another or is crossed by a pole. What does not
 * fit has none, until the reader zooms in.
 *
 * Labels at the left of a crowd fit best when they fly to the left, those at its right when they fly to the right, the
 * nearer to its middle the higher. So a few middles are tried, and the one with most labels is kept.
 *
 * @param poles where the events stand on the line, in pixels, in their order
 * @param first the events that get a label before the others do, by index
 * @returns a flag for each event, or null
 */
export function flagsOf(
  poles: readonly number[],
  first: readonly number[],
  room: FlagRoom,
): (Flag | null)[] {
  let best = new Map<number, Placed>();
  const step = Math.max(1, Math.ceil(poles.length / tries));
  for (let middle = poles.length; middle >= 0; middle -= step) {
    const placed = placedAround(middle, poles, first, room);
    if (placed.size > best.size) best = placed;
  }
  return poles.map((_pole, index) => {
    const flag = best.get(index);
    return flag ? { side: flag.side, lane: flag.lane, left: flag.left } : null;
  });
}

function placedAround(
  middle: number,
  poles: readonly number[],
  first: readonly number[],
  room: FlagRoom,
): Map<number, Placed> {
  const before = [...poles.keys()].slice(0, middle);
  const after = [...poles.keys()].slice(middle).reverse();
  const placed = new Map<number, Placed>();
  for (const index of new Set([...first, ...before, ...after])) {
    const pole = poles[index];
    if (pole === undefined) continue;
    const lefts = [pole, pole - room.labelWidth];
    if (index < middle) lefts.reverse();
    const flag = candidates(pole, lefts, index, room).find((candidate) =>
      [...placed.values()].every((other) => isClear(candidate, other, room)),
    );
    if (flag) placed.set(index, flag);
  }
  return placed;
}

/** From the best to the worst: near the line, and by turns above and below it. */
function candidates(
  pole: number,
  lefts: readonly number[],
  index: number,
  { lanes, width, labelWidth }: FlagRoom,
): Placed[] {
  const sides = index % 2 === 0 ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const fitting = lefts.filter((left) => left >= 0 && left + labelWidth <= width);
  return [...Array(lanes).keys()].flatMap((lane) =>
    sides.flatMap((side) => fitting.map((left) => ({ side, lane, left, pole }))),
  );
}

function isClear(a: Placed, b: Placed, { labelWidth, gap }: FlagRoom): boolean {
  if (a.side !== b.side) return true;
  if (a.lane === b.lane) return Math.abs(a.left - b.left) >= labelWidth + gap;
  const [near, far] = a.lane < b.lane ? [a, b] : [b, a];
  return far.pole <= near.left - gap || far.pole >= near.left + labelWidth + gap;
}
