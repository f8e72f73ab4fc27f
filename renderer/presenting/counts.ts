import type { Counts, RoomCount } from './presentation.ts';

/** More hands than any room has. */
const mostHands = 100_000;

/** How many hands an option got, as a part of all that were raised. */
export interface Bar {
  readonly id: string;
  readonly count: number;
  /** From 0 to 1; 0 as long as no hand was raised. */
  readonly share: number;
}

interface Asked {
  readonly module: string;
  readonly question: string;
}

const isOf =
  ({ module, question }: Asked) =>
  (room: RoomCount): boolean =>
    room.module === module && room.question === question;

/** The hands that a question got; none where it was not put to the room. */
export const countsOf = (rooms: readonly RoomCount[], asked: Asked): Counts =>
  rooms.find(isOf(asked))?.counts ?? {};

/** How many hands were raised in all. */
export const handsIn = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The counts as bars, in the order of the options. What was counted for an option that is gone is left out. */
export function barsOf(options: readonly { readonly id: string }[], counts: Counts): Bar[] {
  const shown = options.map(({ id }) => ({ id, count: counts[id] ?? 0 }));
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  return shown.map(({ id, count }) => ({ id, count, share: all === 0 ? 0 : count / all }));
}

/** The counts after those of one option were set: a whole number, never under 0. The same ones where it had that. */
export function withCount(
  rooms: RoomCount[],
  asked: Asked,
  option: string,
  count: number,
): RoomCount[] {
  const whole = Number.isFinite(count) ? Math.round(count) : 0;
  const hands = Math.min(mostHands, Math.max(0, whole));
  const before = countsOf(rooms, asked);
  if ((before[option] ?? 0) === hands) return rooms;
  const { module, question } = asked;
  const others = rooms.filter((room) => !isOf(asked)(room));
  return [...others, { module, question, counts: { ...before, [option]: hands } }];
}

/** Whether two counts say the same; an option without hands may be named or not. */
export const isSameCount = (one: Counts, other: Counts): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((id) => (one[id] ?? 0) === (other[id] ?? 0));
