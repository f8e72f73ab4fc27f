import { actName } from '../briefing/act-name.ts';
import type { Block } from '../briefing/tree.ts';
import type { Saying } from '../presenting/rests-on.ts';
import { plainRun, runsOf, type Run } from './runs.ts';

/** A paragraph of a text that is written out, as deep in lists as it stands. */
export interface Line {
  readonly runs: readonly Run[];
  /** 0 outside lists. */
  readonly depth: number;
  /** What stands before it in a list: a dot or its number. */
  readonly mark: string | null;
  /** Whether it is a heading over what follows. */
  readonly isHead: boolean;
}

type Says = Pick<Saying, 'say' | 'date'>;

/** A text as lines, one for each paragraph, item and row. Questions in it are left out. */
export const linesOf = (blocks: readonly Block[], saying: Says, depth = 0): Line[] =>
  blocks.flatMap((block) => lines(block, saying, depth));

const line = (runs: readonly Run[], depth: number, more: Partial<Line> = {}): Line => ({
  runs,
  depth,
  mark: null,
  isHead: false,
  ...more,
});

function lines(block: Block, saying: Says, depth: number): Line[] {
  const { say, date } = saying;
  const head = (text: string): Line => line([plainRun(text)], depth, { isHead: true });
  switch (block.kind) {
    case 'paragraph':
      return [line(runsOf(block.content), depth)];
    case 'heading':
      return [line(runsOf(block.content), depth, { isHead: true })];
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, block.ordered ? `${block.start + index}.` : '•', saying, depth + 1),
      );
    case 'quote':
      return linesOf(block.content, saying, depth);
    case 'since':
      return [
        head(`${say('text.since')}: ${actName(block.act)}, ${date(block.date)}`),
        ...linesOf(block.content, saying, depth),
      ];
    case 'note':
      return [head(say('text.note')), ...linesOf(block.content, saying, depth)];
    case 'key':
      return block.points.map((point) => line(runsOf(point), depth + 1, { mark: '•' }));
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        line(
          row.flatMap((cell, index) => [
            ...(index === 0 ? [] : [plainRun(' | ')]),
            ...runsOf(cell.content),
          ]),
          depth,
        ),
      );
    case 'code-block':
      return block.text
        .trimEnd()
        .split('\n')
        .map((text) => line([plainRun(text, { code: true })], depth));
    case 'figure':
      return [line([plainRun(block.alt)], depth)];
    case 'broken':
      return [line([plainRun(block.source)], depth)];
    case 'rule':
    case 'question':
      return [];
  }
}

/** An item: its first paragraph has the mark, the others stand under it. */
function itemLines(item: readonly Block[], mark: string, saying: Says, depth: number): Line[] {
  const [first, ...others] = item;
  const opened = first?.kind === 'paragraph' ? runsOf(first.content) : [];
  const rest = first?.kind === 'paragraph' ? others : item;
  return [line(opened, depth, { mark }), ...linesOf(rest, saying, depth)];
}

/** A line as plain text, with its mark. */
export const plainLine = ({ runs, depth, mark }: Line): string =>
  '  '.repeat(Math.max(0, depth - 1)) +
  (mark === null ? '' : `${mark} `) +
  runs.map(({ text }) => text).join('');
