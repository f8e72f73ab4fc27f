import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { palette, typefaces } from '../office/palette.ts';
import { lists } from './text.ts';

/** A distance between lines, in parts of the size of their type. */
const lines = (parts: number) => ({ line: 240 * parts, lineRule: LineRuleType.AUTO });

const head = (size: number, before: number) => ({
  run: { font: typefaces.heading, size, bold: true, color: palette.ink },
  paragraph: { spacing: { before, after: 120, ...lines(1) }, keepNext: true, keepLines: true },
});

/** Our type and colours. Sizes are in half points, spaces in twentieths of a point. */
export const stylesIn = (tag: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: typefaces.text, size: 23, color: palette.ink, language: { value: tag } },
      paragraph: { spacing: { after: 120, ...lines(1.1) } },
    },
    title: head(52, 0),
    heading1: head(36, 480),
    heading2: head(28, 400),
  },
  paragraphStyles: [
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: palette.inkSoft, size: 20 },
    },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true, color: palette.act, size: 20 },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    {
      // What is said stands larger, to be read at arm's length.
      id: 'Said',
      name: 'Said',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 26 },
      paragraph: { spacing: { after: 140, ...lines(1.15) } },
    },
  ],
});

const depths = [0, 1, 2, 3, 4];

/** Lists with dots and with numbers, five deep. */
export const numbering: INumberingOptions = {
  config: [
    { reference: lists.dots, format: LevelFormat.BULLET, text: () => '•' },
    {
      reference: lists.numbers,
      format: LevelFormat.DECIMAL,
      text: (level: number) => `%${level + 1}.`,
    },
  ].map(({ reference, format, text }) => ({
    reference,
    levels: depths.map((level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    })),
  })),
};
