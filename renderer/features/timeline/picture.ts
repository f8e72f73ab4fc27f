import { columnsOf } from './columns.ts';
import { scaleOf, type Span } from './span.ts';
import { spread } from './spread.ts';
import { ticksOf } from './ticks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An event on the line, with the label and the line that leads to it where there is room for one. */
export interface Stop extends Point {
  /** Its place in the list of events that are shown. */
  readonly index: number;
  readonly label: Box | null;
  readonly leader: readonly Point[];
}

/** All that is drawn, in pixels from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly line: { readonly from: Point; readonly to: Point };
  readonly ticks: readonly (Point & { readonly date: string })[];
  readonly stops: readonly Stop[];
}

export interface Subject {
  readonly span: Span;
  /** The moments of the events that the span shows, in order. */
  readonly moments: readonly number[];
  /** The events that get a label before the others do, by index. */
  readonly first: readonly number[];
}

/** Sizes in rem: they grow with the text. */
const across = {
  lanes: 3,
  label: { width: 12, height: 5 },
  gap: 0.5,
  indent: 0.625,
  fan: 2.5,
  tick: 4.5,
};
const down = { line: 4.25, label: { left: 6, height: 4.75 }, edge: 0.75, tick: 3, shortest: 20 };

/** The line from left to right, with labels above and below it; between them their poles fan out. */
export function drawAcross({ span, moments, first }: Subject, width: number, rem: number): Picture {
  const { lanes } = across;
  const label = { width: across.label.width * rem, height: across.label.height * rem };
  const [fan, gap, indent] = [across.fan * rem, across.gap * rem, across.indent * rem];
  const y = lanes * label.height + fan;
  const places = moments.map(scaleOf(span, width));
  const room = { width, labelWidth: label.width, gap, indent, lanes };
  const spots = columnsOf(places, first, room);
  const stops = places.map((x, index): Stop => {
    const spot = spots[index];
    if (!spot) return { index, x, y, label: null, leader: [] };
    const { side, lane, left } = spot;
    const away = side === 'above' ? -1 : 1;
    const far = y + away * (fan + (lane + 1) * label.height);
    const top = Math.min(far, far - away * label.height);
    return {
      index,
      x,
      y,
      label: { x: left, y: top, width: label.width, height: label.height },
      leader: [
        { x, y },
        { x: left, y: y + away * fan },
        { x: left, y: far },
      ],
    };
  });
  return {
    width,
    height: 2 * y,
    line: { from: { x: 0, y }, to: { x: width, y } },
    ticks: ticksOf(span, width, across.tick * rem).map(({ date, at }) => ({ date, x: at, y })),
    stops,
  };
}

/** The line from top to bottom, with all labels beside it: as long as they need it to be. */
export function drawDown({ span, moments }: Subject, width: number, rem: number): Picture {
  const [x, left, size] = [down.line * rem, down.label.left * rem, down.label.height * rem];
  const edge = down.edge * rem;
  const length = Math.max(down.shortest * rem, moments.length * size);
  const scale = scaleOf(span, length);
  const tops = spread(
    moments.map((moment) => ({ at: scale(moment) - size / 2, size })),
    length,
  );
  const stops = moments.map((moment, index): Stop => {
    const y = edge + scale(moment);
    const top = edge + (tops[index] ?? 0);
    const label = { x: left, y: top, width: width - left, height: size - edge };
    const middle = top + 0.75 * rem;
    const leader = [
      { x, y },
      { x: left - 0.5 * rem, y: middle },
      { x: left, y: middle },
    ];
    return { index, x, y, label, leader };
  });
  return {
    width,
    height: length + 2 * edge,
    line: { from: { x, y: 0 }, to: { x, y: length + 2 * edge } },
    ticks: ticksOf(span, length, down.tick * rem).map(({ date, at }) => ({
      date,
      x,
      y: edge + at,
    })),
    stops,
  };
}
