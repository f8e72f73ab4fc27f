import { h, type VNode, type VNodeChild } from 'vue';
import type { Block, Inline, TableCell } from '../../briefing/tree.ts';

type NodeOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Shows what stands inside a line. */
type Line = (nodes: readonly Inline[]) => VNodeChild;

/** A list, on the screen and on paper alike. In a tight one the items are no paragraphs. */
export const listNode = (
  { ordered, start, tight, items }: NodeOf<'list'>,
  line: Line,
  block: (node: Block) => VNodeChild,
): VNode =>
  h(
    ordered ? 'ol' : 'ul',
    ordered && start !== 1 ? { start } : {},
    items.map((item) =>
      h(
        'li',
        item.map((child) =>
          tight && child.kind === 'paragraph' ? line(child.content) : block(child),
        ),
      ),
    ),
  );

/** A table, on the screen and on paper alike. */
export function tableNode({ head, rows }: NodeOf<'table'>, line: Line): VNode {
  const cell = (tag: 'th' | 'td', { align, content }: TableCell): VNode =>
    h(
      tag,
      { ...(tag === 'th' ? { scope: 'col' } : {}), ...(align ? { 'data-align': align } : {}) },
      [line(content)],
    );
  const row = (tag: 'th' | 'td', cells: readonly TableCell[]): VNode =>
    h(
      'tr',
      cells.map((one) => cell(tag, one)),
    );
  return h('table', [
    h('thead', [row('th', head)]),
    h(
      'tbody',
      rows.map((cells) => row('td', cells)),
    ),
  ]);
}
