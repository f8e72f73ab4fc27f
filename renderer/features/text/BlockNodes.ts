import { h, type FunctionalComponent, type VNode, type VNodeChild } from 'vue';
import type { Block, Inline } from '../../briefing/tree.ts';
import BrokenPart from './BrokenPart.vue';
import FigureView from './FigureView.vue';
import InlineNodes from './InlineNodes.ts';
import KeyPoints from './KeyPoints.vue';
import NoteBlock from './NoteBlock.vue';
import SinceBlock from './SinceBlock.vue';
import { listNode, tableNode } from './plain-blocks.ts';

/** Questions are left out: they need a learner, and the screen puts them where it wants them. */
type TextBlock = Exclude<Block, { kind: 'question' }>;
type Table = { [K in TextBlock['kind']]: (node: Extract<TextBlock, { kind: K }>) => VNodeChild };

const line = (nodes: readonly Inline[]): VNode => h(InlineNodes, { nodes });

/** Which component shows which node: the only way from content to a screen. */
const table: Table = {
  paragraph: ({ content }) => h('p', line(content)),
  heading: ({ level, content }) => h(`h${level}`, line(content)),
  list: (node) => listNode(node, line, block),
  quote: ({ content }) => h('blockquote', blocks(content)),
  'code-block': ({ text }) => h('pre', { tabindex: 0 }, h('code', text)),
  rule: () => h('hr'),
  table: (node) => h('div', { class: 'table', tabindex: 0 }, [tableNode(node, line)]),
  figure: ({ src, alt, caption }) => h(FigureView, { src, alt, caption }),
  key: ({ points }) => h(KeyPoints, { points }),
  since: ({ act, date, content }) => h(SinceBlock, { act, date }, () => blocks(content)),
  note: ({ content }) => h(NoteBlock, () => blocks(content)),
  broken: ({ diagnostic, source }) => h(BrokenPart, { diagnostic, source, inline: false }),
};

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
