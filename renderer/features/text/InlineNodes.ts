import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { Inline } from '../../briefing/tree.ts';
import BrokenPart from './BrokenPart.vue';
import ExternalLink from './ExternalLink.vue';
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
  broken: ({ diagnostic, source }) => h(BrokenPart, { diagnostic, source, inline: true }),
};

const inline = <K extends Inline['kind']>(node: Extract<Inline, { kind: K }>): VNodeChild =>
  (table[node.kind as K] as Table[K])(node);

/** Shows the nodes in a row; a passage's mark stays on the line of the word that it follows. */
function inlines(nodes: readonly Inline[]): VNodeChild[] {
  const shown: VNodeChild[] = [];
  for (const node of nodes) {
    const before = shown.at(-1);
    if (node.kind !== 'passage' || typeof before !== 'string') {
      shown.push(inline(node));
      continue;
    }
    const lastWord = before.search(/\S+$/);
    if (lastWord < 0) {
      shown.push(inline(node));
      continue;
    }
    shown.splice(-1, 1, before.slice(0, lastWord));
    shown.push(h('span', { class: 'together' }, [before.slice(lastWord), inline(node)]));
  }
  return shown;
}

/** Shows what stands inside a line. */
const InlineNodes: FunctionalComponent<{ nodes: readonly Inline[] }> = ({ nodes }) =>
  inlines(nodes);
InlineNodes.props = ['nodes'];

export default InlineNodes;
