import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { Inline } from '../../briefing/tree.ts';
import BrokenPart from './BrokenPart.vue';
import ExternalLink from './ExternalLink.vue';
import GapPlace from './GapPlace.ts';
import MediaImage from './MediaImage.vue';
import PassageMark from './PassageMark.vue';
import TermButton from './TermButton.vue';

type Table = { [K in Inline['kind']]: (node: Extract<Inline, { kind: K }>) => VNodeChild };

/** Which component shows which node: the only way from content to the page. */
const table: Table = {
  text: ({ text }) => text,
  code: ({ text }) => h('code', text),
  emphasis: ({ content }) => h('em', inlines(content)),
  strong: ({ content }) => h('strong', inlines(content)),
  deleted: ({ content }) => h('s', inlines(content)),
  'line-break': ({ hard }) => (hard ? h('br') : '\n'),
  link: ({ href, title, content }) => h(ExternalLink, { href, title }, () => inlines(content)),
  image: ({ src, alt }) => h(MediaImage, { src, alt }),
  passage: ({ passage }) => h(PassageMark, { passage }),
  term: ({ term, text }) => h(TermButton, { term, text }),
  gap: ({ gap }) => h(GapPlace, { gap }),
  broken: ({ diagnostic, source }) => h(BrokenPart, { diagnostic, source, inline: true }),
};

const inline = <K extends Inline['kind']>(node: Extract<Inline, { kind: K }>): VNodeChild =>
  (table[node.kind as K] as Table[K])(node);

const together = (...parts: VNodeChild[]): VNodeChild => h('span', { class: 'together' }, parts);

const isControl = (node: Inline | undefined): boolean =>
  node?.kind === 'term' || node?.kind === 'gap';

const punctuationOf = (node: Inline | undefined): string =>
  node?.kind === 'text' ? (/^[.,;:!?)’”]+/.exec(node.text)?.[0] ?? '') : '';

/** Whether a place among nodes comes right after a term or a gap, or after nothing but the punctuation of one. */
const followsControl = (nodes: readonly Inline[], index: number): boolean => {
  const before = nodes[index - 1];
  const isPunctuation = before?.kind === 'text' && punctuationOf(before) === before.text;
  return isControl(before) || (isPunctuation && isControl(nodes[index - 2]));
};

/** Shows the nodes in a row. A mark stays on the line of its word, and punctuation on the line of its term or gap. */
function inlines(nodes: readonly Inline[]): VNodeChild[] {
  const shown: VNodeChild[] = [];
  nodes.forEach((node, index) => {
    const before = shown.at(-1);
    const punctuation = punctuationOf(node);
    if (node.kind === 'passage' && typeof before === 'string' && /\S$/.test(before)) {
      const lastWord = before.search(/\S+$/);
      shown.splice(-1, 1, before.slice(0, lastWord));
      shown.push(together(before.slice(lastWord), inline(node)));
    } else if (node.kind === 'text' && punctuation && isControl(nodes[index - 1])) {
      shown.splice(-1, 1, together(before, punctuation));
      if (node.text !== punctuation) shown.push(node.text.slice(punctuation.length));
    } else if (node.kind === 'passage' && followsControl(nodes, index)) {
      shown.splice(-1, 1, together(before, inline(node)));
    } else {
      shown.push(inline(node));
    }
  });
  return shown;
}

/** Shows what stands inside a line. */
const InlineNodes: FunctionalComponent<{ nodes: readonly Inline[] }> = ({ nodes }) =>
  inlines(nodes);
InlineNodes.props = ['nodes'];

export default InlineNodes;
