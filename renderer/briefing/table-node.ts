import type { Token } from 'markdown-it';
import { inlineNodes } from './inline-nodes.ts';
import { cellPlace, cellStart } from './place.ts';
import type { Block, TableCell } from './tree.ts';
import { lineOf, next, type Walk } from './walk.ts';

const alignments: ReadonlyMap<unknown, TableCell['align']> = new Map([
  ['text-align:left', 'left'],
  ['text-align:center', 'center'],
  ['text-align:right', 'right'],
]);

/** Reads a table with its head and rows. */
export function tableNode(walk: Walk): Block {
  const rows: TableCell[][] = [];
  for (let token = next(walk); token && token.type !== 'table_close'; token = next(walk)) {
    if (token.type === 'tr_open') rows.push(row(token, walk));
  }
  const [head = [], ...body] = rows;
  return { kind: 'table', head, rows: body };
}

function row(opening: Token, walk: Walk): TableCell[] {
  const { reading } = walk;
  const index = lineOf(opening, walk);
  const line = reading.lines[index] ?? '';
  const cells: TableCell[] = [];
  let align: TableCell['align'] = null;
  let from = 0;
  for (let token = next(walk); token && token.type !== 'tr_close'; token = next(walk)) {
    if (token.nesting === 1) align = alignments.get(token.attrGet('style')) ?? null;
    if (token.type !== 'inline') continue;
    const { content } = token;
    const start = cellStart(line, content, from);
    const place = cellPlace({ line: index + 1, column: start + 1 }, content);
    cells.push({ align, content: inlineNodes(token.children ?? [], { content, place, reading }) });
    from = start + content.length;
  }
  return cells;
}
