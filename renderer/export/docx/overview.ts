import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Paragraph,
} from 'docx';
import { palette } from '../office/palette.ts';
import type { TakenSlides } from '../taken.ts';
import { plainRun } from '../runs.ts';
import { textRuns } from './text.ts';
import type { TimedSlide } from './timed.ts';

/** The widths of the columns in twentieths of a point: number, slide, minutes, from when. */
const widths = [800, 5700, 1500, 1400];

/** What fits on two lines of the widest column, in whatever typeface. */
const mostLetters = 72;

const line = { style: BorderStyle.SINGLE, size: 4, color: palette.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** All slides in a table, with what each takes and when it begins. Its head comes back on every page. */
export function overviewTable(slides: readonly TimedSlide[], { say, number }: TakenSlides): Table {
  const heads = ['number', 'slide', 'minutes', 'from'].map((key) => say(`takeHome.made.${key}`));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      row(heads, true),
      ...slides.map(({ slide, place, from }) =>
        row([String(place), shortened(slide.title), number(slide.minutes), from], false),
      ),
    ],
  });
}

/** A title of which the beginning is enough to know it by. */
const shortened = (title: string): string =>
  title.length <= mostLetters
    ? title
    : `${title.slice(0, mostLetters).replace(/\s+\S*$/, '')}\u00a0…`;

const row = (texts: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: texts.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          ...(isHead ? { shading: { fill: palette.actTint } } : {}),
          children: [cellText(text, isHead, column > 1)],
        }),
    ),
  });

const cellText = (text: string, isHead: boolean, isNumber: boolean): Paragraph =>
  new Paragraph({
    spacing: { after: 0 },
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: textRuns([plainRun(text, { bold: isHead })]),
  });
