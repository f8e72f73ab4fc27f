import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Line } from '../lines.ts';
import { sound } from '../office/xml.ts';
import type { Run } from '../runs.ts';

/** Runs of text, as Word has them. */
export const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.map(
    ({ text, bold, italic, strike, code }) =>
      new TextRun({
        text: sound(text),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(strike ? { strike } : {}),
        ...(code ? { font: 'Consolas' } : {}),
      }),
  );

/** A paragraph of plain text. */
export const plainParagraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(sound(text))] });

/** What the kinds of list are called in the document. */
export const lists = { numbers: 'numbers', dots: 'dots' } as const;

/** Numbers the lists of numbers of one document, so that each begins anew. */
export interface Lists {
  readonly next: () => number;
}

export function countLists(): Lists {
  let last = 0;
  return { next: () => (last += 1) };
}

/** Lines as paragraphs and real lists. */
export function lineParagraphs(lines: readonly Line[], known: Lists, style: string): Paragraph[] {
  let instance = 0;
  return lines.map(({ runs, depth, mark, isHead }) => {
    const children = textRuns(runs);
    const level = Math.max(0, depth - 1);
    if (isHead) return new Paragraph({ children, style: 'Label' });
    if (mark === null) {
      const indent = depth > 0 ? { indent: { left: depth * 360 } } : {};
      return new Paragraph({ children, style, ...indent });
    }
    if (mark === '1.') instance = known.next();
    const numbering =
      mark === '•'
        ? { reference: lists.dots, level }
        : { reference: lists.numbers, level, instance };
    return new Paragraph({ children, style, numbering });
  });
}
