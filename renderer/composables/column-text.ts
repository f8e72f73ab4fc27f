import type { Span } from '../learning/annotations/annotation.ts';

/** Where a text node stands in the text of its column. */
interface Segment extends Span {
  readonly node: Text;
}

/** The text of a reading column as the page shows it, counted as `stepText` counts it. */
export interface ColumnText {
  readonly text: string;
  /** The parts of the page where a piece of the text stands, without what stands between them. */
  readonly rangesOf: (span: Span) => Range[];
  /** The piece of the text that a part of the page holds; null where it holds nothing of it. */
  readonly spanOf: (range: Range) => Span | null;
}

/** What stands on a line of its own. */
const lineElements = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, figcaption, blockquote';

/**
 * Reads the text of a column from the page: what the author wrote, and nothing that carries `data-aside`, such as the
 * marks of passages, definitions that open in place, and questions.
 */
export function readColumn(column: Element): ColumnText {
  const segments: Segment[] = [];
  let text = '';
  let line: Element | null = null;
  const walker = document.createTreeWalker(
    column,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.hasAttribute('data-aside')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) text += '\n';
    if (!(node instanceof Text) || node.data === '') continue;
    const own = node.parentElement?.closest(lineElements) ?? null;
    if (!own || !column.contains(own)) continue;
    if (line && own !== line) text += '\n';
    line = own;
    segments.push({ node, from: text.length, to: text.length + node.data.length });
    text += node.data;
  }
  return {
    text,
    rangesOf: (span) => rangesOf(segments, span),
    spanOf: (range) => spanOf(segments, range),
  };
}

const rangesOf = (segments: readonly Segment[], { from, to }: Span): Range[] =>
  segments
    .filter((segment) => segment.from < to && segment.to > from)
    .map((segment) => {
      const range = document.createRange();
      range.setStart(segment.node, Math.max(0, from - segment.from));
      range.setEnd(segment.node, Math.min(segment.node.data.length, to - segment.from));
      return range;
    });

function spanOf(segments: readonly Segment[], range: Range): Span | null {
  const held = segments.filter(({ node }) => range.intersectsNode(node));
  const first = held[0];
  const last = held.at(-1);
  if (!first || !last) return null;
  const from = first.node === range.startContainer ? first.from + range.startOffset : first.from;
  const to = last.node === range.endContainer ? last.from + range.endOffset : last.to;
  return from < to ? { from, to } : null;
}
