import { h, type FunctionalComponent, type VNode, type VNodeChild } from 'vue';
import { actName } from '../../../briefing/act-name.ts';
import type { Block, Inline, TableCell } from '../../../briefing/tree.ts';
import { usePaper, type PaperContext } from './context.ts';
import PaperInlines from './PaperInlines.ts';
import PaperPicture from './PaperPicture.vue';

type ListBlock = Extract<Block, { kind: 'list' }>;
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
  list: (node, paper) =>
    h(
      node.ordered ? 'ol' : 'ul',
      node.ordered && node.start !== 1 ? { start: node.start } : {},
      node.items.map((item) => h('li', listItem(item, node, paper))),
    ),
  quote: ({ content }, paper) => h('blockquote', blocks(content, paper)),
  'code-block': ({ text }) => h('pre', h('code', text)),
  rule: () => h('hr'),
  table: ({ head, rows }) =>
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

const listItem = (
  item: readonly Block[],
  { tight }: ListBlock,
  paper: PaperContext,
): VNodeChild[] =>
  item.map((child) =>
    tight && child.kind === 'paragraph' ? line(child.content) : block(child, paper),
  );

const tableCell = (tag: 'th' | 'td', { align, content }: TableCell): VNodeChild =>
  h(
    tag,
    { ...(tag === 'th' ? { scope: 'col' } : {}), ...(align ? { 'data-align': align } : {}) },
    line(content),
  );

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
