import { groupSizes } from './groups.ts';
import { spread } from './spread.ts';

/** Where a label stands: above or below the line, how far out, and where it begins. */
export interface Spot {
  readonly side: 'above' | 'below';
  /** Counts from 0, at the line. */
  readonly lane: number;
  /** Pixels from the beginning of the line. Its pole stands there too. */
  readonly left: number;
}

export interface Room {
  /** All in pixels. */
  readonly width: number;
  readonly labelWidth: number;
  /** Between two columns. */
  readonly gap: number;
  /** How far each label of a column stands to the right of the one above it, so that its pole is free. */
  readonly indent: number;
  /** How many labels a column can have. */
  readonly lanes: number;
}

/** Events whose labels stand in one column, by index, and where the column begins. */
interface Column {
  readonly events: readonly number[];
  readonly left: number;
}

/**
 * Gives every event a label that lies over no other, as long as there is room. The events go by turns above and below
 * the line; at each side those that are near to each other share a column, and columns move aside for each other. What
 * is earlier stands at the left, so that no two poles cross.
 *
 * @param places where the events stand on the line, in pixels, in their order
 * @param first the events that get a label before the others do, by index
 * @returns a spot for each event, or null
 */
export function columnsOf(
  places: readonly number[],
  first: readonly number[],
  room: Room,
): (Spot | null)[] {
  const spots: (Spot | null)[] = places.map(() => null);
  for (const [turn, side] of (['above', 'below'] as const).entries()) {
    const own = [...places.keys()].filter((index) => index % 2 === turn);
    const shown = sample(own, first, mostColumns(room) * room.lanes);
    for (const { events, left } of nearest(shown, places, room)) {
      for (const [place, index] of events.entries()) {
        const lane = events.length - 1 - place;
        spots[index] = { side, lane, left: left + place * room.indent };
      }
    }
  }
  return spots;
}

const widthOf = (labels: number, { labelWidth, indent, gap }: Room): number =>
  labelWidth + (labels - 1) * indent + gap;

/** How many full columns fit side by side. */
const mostColumns = (room: Room): number =>
  Math.floor((room.width + room.gap) / widthOf(room.lanes, room));

/** As many as there is room for, spread evenly, in order. */
function sample(own: readonly number[], first: readonly number[], most: number): number[] {
  if (own.length <= most) return [...own];
  const sure = own.filter((index) => first.includes(index)).slice(0, most);
  const rest = own.filter((index) => !sure.includes(index));
  const share = (most - sure.length) / rest.length;
  const picked = rest.filter((_, n) => Math.floor((n + 1) * share) > Math.floor(n * share));
  return [...sure, ...picked].sort((a, b) => a - b);
}

/** As many columns as leave the poles nearest to their events. */
function nearest(shown: readonly number[], places: readonly number[], room: Room): Column[] {
  let best: Column[] = [];
  let least = Infinity;
  const fewest = Math.ceil(shown.length / room.lanes);
  for (let count = fewest; count <= Math.min(shown.length, mostColumns(room)); count += 1) {
    const columns = placed(shown, places, count, room);
    const away = columns.flatMap(({ events, left }) =>
      events.map((index, place) => left + place * room.indent - (places[index] ?? 0)),
    );
    const cost = away.reduce((sum, by) => sum + by ** 2, 0);
    if (cost < least) [best, least] = [columns, cost];
  }
  return best;
}

function placed(
  shown: readonly number[],
  places: readonly number[],
  count: number,
  room: Room,
): Column[] {
  const at = (index: number): number => places[index] ?? 0;
  const rest = [...shown];
  const sizes = groupSizes(shown.map(at), count, room.lanes);
  const groups = sizes.map((size) => rest.splice(0, size));
  const wishes = groups.map((events) => {
    const mean = events.reduce((sum, index) => sum + at(index), 0) / events.length;
    const { length } = events;
    return { at: mean - ((length - 1) * room.indent) / 2, size: widthOf(length, room) };
  });
  const lefts = spread(wishes, room.width + room.gap);
  return groups.map((events, number) => ({ events, left: lefts[number] ?? 0 }));
}
