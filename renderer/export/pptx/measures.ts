import { page, points, sizes, styles, type Part, type Size } from '../../presenting/geometry.ts';
import { lineCount, textHeight } from '../../presenting/text-lines.ts';

/** A slide of 16:9, in inches. */
export const slide = { width: 40 / 3, height: 7.5 } as const;

/** Hundredths of the height of a slide, in inches. */
export const inches = (hundredths: number): number => (hundredths * slide.height) / 100;

/** Hundredths of the height of a slide as a size of type, in points. */
export const typeSize = (hundredths: number): number => Math.round(inches(hundredths) * 72 * 2) / 2;

/** The width that text has, in hundredths of the height. */
export const column = (100 * slide.width) / slide.height - 2 * page.side;

/** A box on a slide, in hundredths of its height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box in inches, as PowerPoint takes it. */
export const inInches = ({ x, y, w, h }: Box): { x: number; y: number; w: number; h: number } => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});

/** The foot of a slide: a line, and under it what the slide rests on and its number. */
const foot = { above: 84, height: 12.6, number: 10 } as const;

const across = { x: page.side, w: column } as const;

/** Where everything stands. */
export const boxes = {
  title: { ...across, y: page.top, h: 16 },
  body: { ...across, y: 24, h: foot.above - 26 },
  caption: { ...across, y: page.top, h: 11 },
  picture: { ...across, y: 18, h: foot.above - 20 },
  line: { ...across, y: foot.above, h: 0 },
  foot: { ...across, y: foot.above + 1, w: column - foot.number - 2, h: foot.height },
  number: {
    x: page.side + column - foot.number,
    y: 93.5,
    w: foot.number,
    h: 4.5,
  },
  reference: { ...across, y: 14, h: 8 },
  coverTitle: { ...across, y: 22, h: 30 },
  summary: { ...across, y: 54, h: 30 },
  moduleTitle: { ...across, y: 8, h: 22 },
  stops: { ...across, y: 33, h: foot.above - 35 },
} as const satisfies Record<string, Box>;

/**
 * How much wider text can become where our typefaces are not installed, and others take their place: as much as Segoe UI and
 * Georgia are.
 */
const wider = 1.08;

/** How high lines of text are, one under the other, in whatever typeface. */
export const heightOf = (
  lines: readonly string[],
  part: Part,
  size: Size,
  room: number,
  gap: number,
): number =>
  lines.reduce(
    (sum, line) => sum + textHeight(line, styles[part][size], room / wider),
    Math.max(0, lines.length - 1) * gap,
  );

/** Whether a text stands on one line, in whatever typeface. */
export const isOnOneLine = (text: string, part: Part, size: Size, room: number): boolean =>
  lineCount(text, styles[part][size], room / wider) <= 1;

/** What a layout is set in; what does not fit is set smaller on its slide. */
export const layoutSize: Size = 'large';

/** The room that is left of text that stands behind dots, in hundredths of the height: all sizes have the layout's. */
export const dots = (part: Part): { readonly indent: number; readonly gap: number } => {
  const { size } = styles[part][layoutSize];
  return { indent: points.indent * size, gap: points.gap * size };
};

/** The largest size in which the lines fit in the box; the least where none does. */
export function sizeIn(lines: readonly string[], part: Part, { w, h }: Box, hasDots = false): Size {
  const { indent, gap } = hasDots ? dots(part) : { indent: 0, gap: 0 };
  return sizes.find((size) => heightOf(lines, part, size, w - indent, gap) <= h) ?? 'least';
}
