import type { TextStyle } from './text-lines.ts';

/**
 * The measures of a slide. All are hundredths of its height, so that they are the same rule at 16:9, 16:10 and 4:3.
 *
 * How the sizes were worked out. Whoever sits farthest is 12 metres away. A picture on a wall is made at least a sixth
 * of that distance high for a room in which people read it (AVIXA's rule of 4, 6 and 8): 2 metres. ISO 9241-303 asks
 * letters of at least 16 minutes of arc to read. A size of 4.4 per cent of 2 metres gives capitals of 59 mm (they are
 * 0.668 of the size in Atkinson Hyperlegible Next), and 59 mm at 12 m are 17 minutes of arc: the least for headings,
 * points and options. What nobody has to read along with, the footer, is 3.2 per cent: 43 mm, 12 minutes. A picture of
 * 1080 lines has its text at 48 and 35 pixels then.
 */
export const least = { text: 4.4, footer: 3.2 } as const;

/** The shapes that a slide can have: its width in parts of its height. */
export const ratios = { '4:3': 4 / 3, '16:10': 16 / 10, '16:9': 16 / 9 } as const;

/** The shape that a slide has in a window of a shape: a window that is wider or higher has some room beside it. */
export const slideShapeIn = (shape: number): number =>
  Math.min(ratios['16:9'], Math.max(ratios['4:3'], shape));

/** What fits the narrowest shape fits the others: they are as high, and wider. */
export const narrowest = 100 * ratios['4:3'];

export const page = {
  /** Around everything, at the left and right. */
  side: 5.5,
  top: 5,
  bottom: 3.5,
  /** Between the heading and what is below it. */
  afterHeading: 3.5,
  /** Between that and the footer. */
  beforeFooter: 2,
} as const;

/** The width that text has on the narrowest slide. */
export const column = narrowest - 2 * page.side;

/** A slide is set as large as fits: what can be read from farther is read with more ease from near. */
export const sizes = ['large', 'usual', 'least'] as const;
export type Size = (typeof sizes)[number];

const heading = { typeface: 'reading', lineHeight: 1.15 } as const;
const text = { typeface: 'interface', lineHeight: 1.3 } as const;
const box = { typeface: 'interface', lineHeight: 1.25 } as const;

function inSizes(
  style: Omit<TextStyle, 'size'>,
  [large, usual, least]: readonly [number, number, number],
): Readonly<Record<Size, TextStyle>> {
  const sized = (size: number): TextStyle => ({ ...style, size });
  return { large: sized(large), usual: sized(usual), least: sized(least) };
}

/** What the parts of a slide are set in. */
export const styles: Readonly<Record<Part, Readonly<Record<Size, TextStyle>>>> = {
  title: inSizes(heading, [9.6, 8, 6.4]),
  heading: inSizes(heading, [7.2, 6.2, 5]),
  point: inSizes(text, [6.2, 5.3, least.text]),
  prompt: inSizes(heading, [6.2, 5.3, least.text]),
  option: inSizes(box, [5.6, 5, least.text]),
  /** The heading of a slide that is a picture, to which it leaves the room. */
  caption: inSizes(heading, [5.3, 4.8, least.text]),
};
export type Part = 'title' | 'heading' | 'point' | 'prompt' | 'option' | 'caption';

/** The points stand on a line with a stop for each: before their text, and between them, in parts of their size. */
export const points = { indent: 1.2, gap: 0.42 } as const;

/**
 * A picture stands under its heading, unless it gets larger beside it: one that is at most so wide, in parts of its
 * height, on a slide of 16:10 or wider. Beside a heading of this width it has nearly all of the slide's height.
 */
export const picture = { widestBeside: 1.45, headingWidth: 44, between: 4 } as const;

/** The options of a question are boxes under each other, and so is why an answer is right. */
export const options = {
  /** The number at the left of the text, and the hands at its right. */
  number: 7,
  hands: 9,
  /** Above and under the text, its line included. */
  padding: 1.2,
  gap: 1,
  beforeWhy: 1.8,
  /** At both sides of why. */
  whySide: 3,
  /** Between the paragraphs of a question. */
  paragraph: 1.5,
  /** What says that several options may be right. */
  several: 4.8,
} as const;

/** A question about a picture: the picture at the left, and what is said of it beside it. */
export const pointing = {
  /** The least height of the picture. */
  picture: 52,
  /** And beside the answer, when it has been looked at already. */
  answeredPicture: 36,
  /** The part of the width that the answer takes. */
  answer: 0.48,
  between: 3,
} as const;

/** The quiet foot of a slide, under a line: what it rests on. */
export const footer = {
  style: { typeface: 'interface', size: least.footer, lineHeight: 1.3 },
  /** The most lines; what they do not take is left to what stands above. */
  lines: { cover: 2, module: 0, step: 3, picture: 2, asked: 0, answered: 2 },
  /** Between its line and its text. */
  above: 1.4,
} as const satisfies { readonly style: TextStyle } & Record<string, unknown>;

export type FooterOf = keyof typeof footer.lines;

/** The height of the foot; a slide without lines there has none. */
const footerHeight = (lines: number): number =>
  lines === 0 ? 0 : footer.above + lines * footer.style.size * footer.style.lineHeight;

/**
 * The height that a slide has for its heading and what is below it, without the space between those two.
 *
 * @param lines that the foot takes; at most what it may take where that is not known
 */
export const roomForText = (of: FooterOf, lines: number = footer.lines[of]): number =>
  100 - page.top - page.afterHeading - page.beforeFooter - footerHeight(lines) - page.bottom;
