/** A stretch of time, in milliseconds since 1970, UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
/** Closer than this there is nothing more to see: dates are known to the day. */
const shortest = 30 * day;

/**
 * The middle of the day, month or year that a date names: `2024-05-14`, `2024-05` or `2024`.
 *
 * @returns milliseconds since 1970, UTC
 */
export function momentOf(date: string): number {
  const [year = 1970, month, dayOfMonth] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
  if (dayOfMonth !== undefined) return start + day / 2;
  const end = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return (start + end) / 2;
}

/** All that there is to see, with a little room before the first moment and after the last. */
export function wholeOf(moments: readonly number[]): Span {
  const first = moments.reduce((a, b) => Math.min(a, b), Infinity);
  const last = moments.reduce((a, b) => Math.max(a, b), -Infinity);
  if (moments.length === 0) return { from: 0, to: shortest };
  const room = Math.max(shortest, (last - first) * 0.03);
  return { from: first - room, to: last + room };
}

/** How many times larger than in the whole a span shows things. */
export const enlargement = (span: Span, whole: Span): number =>
  (whole.to - whole.from) / (span.to - span.from);

/** A span that is `factor` times shorter, in which `around` stays where it stands. */
export function zoomed(span: Span, whole: Span, factor: number, around: number): Span {
  const length = span.to - span.from;
  const most = whole.to - whole.from;
  const wanted = Math.min(most, Math.max(Math.min(shortest, most), length / factor));
  const from = around - ((around - span.from) / length) * wanted;
  return within({ from, to: from + wanted }, whole);
}

/** A span moved by a share of its own length, as far as the whole allows. */
export function panned(span: Span, whole: Span, share: number): Span {
  const by = (span.to - span.from) * share;
  return within({ from: span.from + by, to: span.to + by }, whole);
}

/** The span itself where it shows the moment, or else one that is moved to have it in the middle. */
export function showing(span: Span, whole: Span, moment: number): Span {
  if (contains(span, moment)) return span;
  const half = (span.to - span.from) / 2;
  return within({ from: moment - half, to: moment + half }, whole);
}

export const contains = ({ from, to }: Span, moment: number): boolean =>
  from <= moment && moment <= to;

/** Where moments stand on a line of a length in pixels that shows the span. */
export const scaleOf =
  ({ from, to }: Span, length: number) =>
  (moment: number): number =>
    ((moment - from) / (to - from)) * length;

function within({ from, to }: Span, whole: Span): Span {
  const by = Math.max(whole.from - from, Math.min(0, whole.to - to));
  return { from: from + by, to: to + by };
}
