import { h, type FunctionalComponent, type VNode, type VNodeChild } from 'vue';
import { actName } from '../../../briefing/act-name.ts';
import type { Block, Inline } from '../../../briefing/tree.ts';
import { listNode, tableNode } from '../../text/plain-blocks.ts';
import { usePaper, type PaperContext } from './context.ts';
import PaperInlines from './PaperInlines.ts';
import PaperPicture from './PaperPicture.vue';

type Table = {
  [K in Block['kind']]: (node: Extract<Block, { kind: K }>, paper: PaperContext) => VNodeChild;
};

const line = (nodes: readonly Inline[]): VNode => h(PaperInlines, { nodes });

/** A part that is set apart, with what it is over it. */
const apart = (kind: string, label: string, content: VNodeChild[]): VNodeChild =>
  h('div', { class: `apart apart--${kind}` }, [
    h('p', { class: 'apart__label' }, label),
    ...content,
  ]);

/** What stands on lines of its own, on paper. Headings are one deeper than on the screen, where a step has its own. */
const table: Table = {
  paragraph: ({ content }) => h('p', line(content)),
  heading: ({ level, content }) => h(`h${Math.min(6, level + 1)}`, line(content)),
  list: (node, paper) => listNode(node, line, (child) => block(child, paper)),
  quote: ({ content }, paper) => h('blockquote', blocks(content, paper)),
  'code-block': ({ text }) => h('pre', h('code', text)),
  rule: () => h('hr'),
  table: (node) => tableNode(node, line),
  figure: ({ src, alt, caption }) =>
    h('figure', [h(PaperPicture, { src, alt }), ...(caption ? [h('figcaption', caption)] : [])]),
  key: ({ points }, { saying }) =>
    apart('key', saying.say('text.key'), [
      h(
        'ul',
        points.map((point) => h('li', line(point))),
      ),
    ]),
  since: ({ act, date, content }, paper) =>
    apart(
      'since',
      `${paper.saying.say('text.since')} · ${paper.saying.date(date)} · ${actName(act)}`,
      blocks(content, paper),
    ),
  note: ({ content }, paper) =>
    apart('note', paper.saying.say('text.note'), blocks(content, paper)),
  question: () => null,
  broken: (_, { saying }) => h('p', `[${saying.say('text.broken')}]`),
};

const block = <K extends Block['kind']>(
  node: Extract<Block, { kind: K }>,
  paper: PaperContext,
): VNodeChild => (table[node.kind as K] as Table[K])(node, paper);

const blocks = (nodes: readonly Block[], paper: PaperContext): VNodeChild[] =>
  nodes.map((node) => block(node, paper));

/** Shows what stands on lines of its own, on paper. Questions are left out: they need someone who answers. */
const PaperBlocks: FunctionalComponent<{ nodes: readonly Block[] }> = ({ nodes }) =>
  blocks(nodes, usePaper());
PaperBlocks.props = ['nodes'];

export default PaperBlocks;
