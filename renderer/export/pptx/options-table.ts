import type PptxGenJS from 'pptxgenjs';
import { options as measures, styles, type Size } from '../../presenting/geometry.ts';
import type { NumberedOption } from '../room-answer.ts';
import { languageTags, type TakenSlides } from '../taken.ts';
import { heightOf, inches, inInches, isOnOneLine, typeSize, type Box } from './measures.ts';
import { smaller } from './page.ts';
import { schemeColours } from '../office/palette.ts';
import { sizeOf } from './layouts.ts';

const { ink, inkSoft, act, tint } = schemeColours;

/** At the left and right of the text in a cell, in hundredths of the slide's height. */
const side = 1.6;

/** The width of the columns beside the text, with what stands over them. */
function columnsIn(size: Size): { readonly number: number; readonly hands: number } {
  const type = styles.option[size].size;
  return { number: 2 * side + 2.2 * type, hands: 2 * side + 4.6 * type };
}

const textWidth = (size: Size, width: number): number =>
  width - columnsIn(size).number - columnsIn(size).hands;

/** Lines in a table stand further apart than those on our own slides. */
const looser = 1.1;

const rowHeight = (text: string, size: Size, width: number): number =>
  looser * heightOf([text], 'option', size, width - 2 * side, 0) + 2 * measures.padding;

/** How high the table is, in hundredths of the slide's height. */
export const tableHeight = (
  options: readonly NumberedOption[],
  size: Size,
  width: number,
): number =>
  options.reduce(
    (sum, { text }) => sum + rowHeight(text, size, textWidth(size, width)),
    rowHeight('1', size, width),
  );

/** Whether every word of the options fits on a line of a table of this width, so that none is broken off. */
export const hasRoomForWords = (
  options: readonly NumberedOption[],
  size: Size,
  width: number,
): boolean =>
  options
    .flatMap(({ text }) => text.split(/\s+/))
    .every((word) => isOnOneLine(word, 'option', size, textWidth(size, width) - 2 * side));

/** Puts the options of a question on a page, as a table with a column in which the hands are typed. */
export function addOptions(
  page: PptxGenJS.Slide,
  options: readonly NumberedOption[],
  size: Size,
  box: Box,
  { say, language }: TakenSlides,
): void {
  const text = textWidth(size, box.w);
  const lang = languageTags[language];
  const line = { type: 'solid' as const, pt: 1, color: inkSoft };
  const none = { type: 'none' as const };
  const cell = (content: string, look: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell => ({
    text: content,
    options: { lang, border: [none, none, line, none], ...look },
  });
  const head = (content: string, align: 'left' | 'right'): PptxGenJS.TableCell =>
    cell(content, { bold: true, color: act, align, fill: { color: tint } });
  page.addTable(
    [
      [
        head(say('takeHome.made.number'), 'left'),
        head(say('takeHome.made.option'), 'left'),
        head(say('takeHome.made.hands'), 'right'),
      ],
      ...options.map((option) => [
        cell(String(option.number), { bold: true, color: act }),
        cell(option.text),
        cell('', { align: 'right' }),
      ]),
    ],
    {
      ...inInches(box),
      colW: [columnsIn(size).number, text, columnsIn(size).hands].map(inches),
      // The least height of a row; one with more text grows.
      rowH: [null, ...options].map(() => inches(rowHeight('1', size, text))),
      fontSize: smaller('option', size).fontSize ?? sizeOf('option'),
      color: ink,
      valign: 'middle',
      margin: [measures.padding, side, measures.padding, side].map((m) => typeSize(m)) as [
        number,
        number,
        number,
        number,
      ],
      objectName: say('takeHome.made.options'),
    },
  );
}
