import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { Inline } from '../../briefing/tree.ts';
import { heldTogether } from '../../presenting/held-together.ts';

type Table = { [K in Inline['kind']]: (node: Extract<Inline, { kind: K }>) => VNodeChild };

/** What stands inside a line, on a wall: nothing there can be pressed or looked up. */
const table: Table = {
  text: ({ text }) => heldTogether(text),
  code: ({ text }) => text,
  emphasis: ({ content }) => h('em', inlines(content)),
  strong: ({ content }) => h('strong', inlines(content)),
  deleted: ({ content }) => h('s', inlines(content)),
  'line-break': () => ' ',
  link: ({ content }) => inlines(content),
  image: ({ alt }) => alt,
  passage: () => null,
  term: ({ text }) => text,
  gap: () => '…',
  broken: ({ source }) => source,
};

const inline = <K extends Inline['kind']>(node: Extract<Inline, { kind: K }>): VNodeChild =>
  (table[node.kind as K] as Table[K])(node);

const inlines = (nodes: readonly Inline[]): VNodeChild[] => nodes.map((node) => inline(node));

/** Shows a line of text on a slide. */
const SlideText: FunctionalComponent<{ nodes: readonly Inline[] }> = ({ nodes }) => inlines(nodes);
SlideText.props = ['nodes'];

export default SlideText;
