import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { Block, TableCell } from '../../briefing/tree.ts';
import BrokenPart from './BrokenPart.vue';
import FigureView from './FigureView.vue';
import InlineNodes from './InlineNodes.ts';
import KeyPoints from './KeyPoints.vue';
import NoteBlock from './NoteBlock.vue';
import SinceBlock from './SinceBlock.vue';

/** Questions are left out: they need a learner, and the screen puts them where it wants them. */
type TextBlock = Exclude<Block, { kind: 'question' }>;
type Table = { [K in TextBlock['kind']]: (node: Extract<TextBlock, { kind: K }>) => VNodeChild };
type ListBlock = Extract<Block, { kind: 'list' }>;

/** Which component shows which node: the only way from content to the page. */
const table: Table = {
  paragraph: ({ content }) => h('p', h(InlineNodes, { nodes: content })),
  heading: ({ level, content }) => h(`h${level}`, h(InlineNodes, { nodes: content })),
  list: (node) =>
    h(
      node.ordered ? 'ol' : 'ul',
      node.ordered && node.start !== 1 ? { start: node.start } : {},
      node.items.map((item) => h('li', listItem(item, node))),
    ),
  quote: ({ content }) => h('blockquote', blocks(content)),
  'code-block': ({ text }) => h('pre', { tabindex: 0 }, h('code', text)),
  rule: () => h('hr'),
  table: ({ head, rows }) =>
    h('div', { class: 'table', tabindex: 0 }, [
      h('table', [
        h(
          'thead',
          h(
            'tr',
            head.map((cell) => tableCell('th', cell)),
          ),
        ),
        h(
          'tbody',
          rows.map((row) =>
            h(
              'tr',
              row.map((cell) => tableCell('td', cell)),
            ),
          ),
        ),
      ]),
    ]),
  figure: ({ src, alt, caption }) => h(FigureView, { src, alt, caption }),
  key: ({ points }) => h(KeyPoints, { points }),
  since: ({ act, date, content }) => h(SinceBlock, { act, date }, () => blocks(content)),
  note: ({ content }) => h(NoteBlock, () => blocks(content)),
  broken: ({ diagnostic, source }) => h(BrokenPart, { diagnostic, source, inline: false }),
};

function listItem(item: readonly Block[], list: ListBlock): VNodeChild[] {
  return item.map((child) =>
    list.tight && child.kind === 'paragraph'
      ? h(InlineNodes, { nodes: child.content })
      : block(child),
  );
}

const tableCell = (tag: 'th' | 'td', { align, content }: TableCell): VNodeChild =>
  h(
    tag,
    { ...(tag === 'th' ? { scope: 'col' } : {}), ...(align ? { 'data-align': align } : {}) },
    h(InlineNodes, { nodes: content }),
  );

function block(node: Block): VNodeChild {
  return node.kind === 'question' ? null : show(node);
}

const show = <K extends TextBlock['kind']>(node: Extract<TextBlock, { kind: K }>): VNodeChild =>
  (table[node.kind as K] as Table[K])(node);

const blocks = (nodes: readonly Block[]): VNodeChild[] => nodes.map(block);

/** Shows what stands on lines of its own. */
const BlockNodes: FunctionalComponent<{ nodes: readonly Block[] }> = ({ nodes }) => blocks(nodes);
BlockNodes.props = ['nodes'];

export default BlockNodes;
