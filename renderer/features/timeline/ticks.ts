import { scaleOf, type Span } from './span.ts';

/** A year or a month that begins: `2024` or `2024-05`. */
export interface Tick {
  readonly date: string;
  /** Pixels from the beginning of the line. */
  readonly at: number;
}

/** In months; the finest that leaves room for its names is taken. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600] as const;
const century = 1200;
const month = (365.25 / 12) * 86_400_000;

/**
 * The years, or where there is room the months, that begin on a line.
 *
 * @param length of the line, in pixels
 * @param room that the name of a tick needs, in pixels
 */
export function ticksOf(span: Span, length: number, room: number): Tick[] {
  const scale = scaleOf(span, length);
  const perMonth = (month / (span.to - span.from)) * length;
  // February is shorter than a month on average.
  const needed = room / (perMonth * 0.9);
  const step = steps.find((months) => months >= needed) ?? Math.ceil(needed / century) * century;
  const ticks: Tick[] = [];
  const first = new Date(span.from);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let at = Math.ceil(months / step) * step; ; at += step) {
    const begins = Date.UTC(Math.floor(at / 12), at % 12);
    if (begins > span.to) return ticks;
    if (begins >= span.from) ticks.push({ date: nameOf(at), at: scale(begins) });
  }
}

function nameOf(months: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return months % 12 === 0 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
