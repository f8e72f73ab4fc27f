import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { Inline } from '../../../briefing/tree.ts';
import { placeOn, usePaper, type PaperContext } from './context.ts';
import PaperPicture from './PaperPicture.vue';

type Table = {
  [K in Inline['kind']]: (node: Extract<Inline, { kind: K }>, paper: PaperContext) => VNodeChild;
};

/** What stands inside a line, on paper: what a screen opens is a link to the lists at the end. */
const table: Table = {
  text: ({ text }) => text,
  code: ({ text }) => h('code', text),
  emphasis: ({ content }, paper) => h('em', inlines(content, paper)),
  strong: ({ content }, paper) => h('strong', inlines(content, paper)),
  deleted: ({ content }, paper) => h('s', inlines(content, paper)),
  'line-break': ({ hard }) => (hard ? h('br') : '\n'),
  link: ({ href, content }, paper) => h('a', { href }, inlines(content, paper)),
  image: ({ src, alt }) => h(PaperPicture, { src, alt }),
  passage: ({ passage }, { passages }) => {
    const number = passages.indexOf(passage) + 1;
    if (number === 0) return null;
    return h('sup', h('a', { href: `#${placeOn.passage(passage)}` }, String(number)));
  },
  term: ({ term, text }, { terms }) =>
    terms.has(term) ? h('a', { class: 'term', href: `#${placeOn.term(term)}` }, text) : text,
  gap: () => '…',
  broken: (_, { saying }) => `[${saying.say('text.broken')}]`,
};

const inline = <K extends Inline['kind']>(
  node: Extract<Inline, { kind: K }>,
  paper: PaperContext,
): VNodeChild => (table[node.kind as K] as Table[K])(node, paper);

const inlines = (nodes: readonly Inline[], paper: PaperContext): VNodeChild[] =>
  nodes.map((node) => inline(node, paper));

/** Shows a line of text on paper. */
const PaperInlines: FunctionalComponent<{ nodes: readonly Inline[] }> = ({ nodes }) =>
  inlines(nodes, usePaper());
PaperInlines.props = ['nodes'];

export default PaperInlines;
