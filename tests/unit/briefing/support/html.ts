import type { Token } from 'markdown-it';
import { blockTokens } from '../../../../renderer/briefing/markdown.ts';
import { blockNodes } from '../../../../renderer/briefing/nodes.ts';
import { reportingOn } from '../../../../renderer/briefing/reporting.ts';
import type { Block, Inline, TableCell } from '../../../../renderer/briefing/tree.ts';

/** The tree of a text of plain CommonMark, with every link and picture allowed. */
export function plainTree(text: string): Block[] {
  const tokens: readonly Token[] = blockTokens(text, {});
  const { report } = reportingOn('a.md');
  return blockNodes(
    tokens,
    {
      lines: text.split('\n'),
      scope: {},
      highestHeading: 1,
      isLink: () => true,
      image: (src) => src,
      pictureProblem: () => null,
      hasPassage: () => true,
      cite: () => undefined,
      term: (id) => id,
      gap: null,
      hear: () => undefined,
      report,
    },
    0,
  );
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const title = (text: string | null): string => (text === null ? '' : ` title="${escape(text)}"`);

/** The tree as the HTML that markdown-it writes, so that the two can be compared. */
export const html = (blocks: readonly Block[]): string =>
  blocks.map((node) => block(node, false)).join('');

function block(node: Block, tight: boolean): string {
  switch (node.kind) {
    case 'paragraph':
      return tight ? inlines(node.content) : `<p>${inlines(node.content)}</p>\n`;
    case 'heading':
      return `<h${node.level}>${inlines(node.content)}</h${node.level}>\n`;
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      const start = node.ordered && node.start !== 1 ? ` start="${node.start}"` : '';
      const items = node.items.map(
        (item) => `<li>${item.map((b) => block(b, node.tight)).join('')}</li>\n`,
      );
      return `<${tag}${start}>\n${items.join('')}</${tag}>\n`;
    }
    case 'quote':
      return `<blockquote>\n${html(node.content)}</blockquote>\n`;
    case 'code-block': {
      const name = node.language === null ? '' : ` class="language-${escape(node.language)}"`;
      return `<pre><code${name}>${escape(node.text)}</code></pre>\n`;
    }
    case 'rule':
      return '<hr>\n';
    case 'table': {
      const head = `<thead>\n${row('th', node.head)}</thead>\n`;
      const rows = node.rows.map((cells) => row('td', cells)).join('');
      return `<table>\n${head}${rows === '' ? '' : `<tbody>\n${rows}</tbody>\n`}</table>\n`;
    }
    case 'figure': {
      const image = `<img src="${escape(node.src)}" alt="${escape(node.alt)}"${title(node.caption)}>`;
      return tight ? image : `<p>${image}</p>\n`;
    }
    default:
      return `<${node.kind}>`;
  }
}

const row = (tag: string, cells: readonly TableCell[]): string =>
  `<tr>\n${cells.map(({ align, content }) => `<${tag}${align ? ` style="text-align:${align}"` : ''}>${inlines(content)}</${tag}>\n`).join('')}</tr>\n`;

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escape(node.text);
    case 'code':
      return `<code>${escape(node.text)}</code>`;
    case 'emphasis':
      return `<em>${inlines(node.content)}</em>`;
    case 'strong':
      return `<strong>${inlines(node.content)}</strong>`;
    case 'deleted':
      return `<s>${inlines(node.content)}</s>`;
    case 'line-break':
      return node.hard ? '<br>\n' : '\n';
    case 'link':
      return `<a href="${escape(node.href)}"${title(node.title)}>${inlines(node.content)}</a>`;
    case 'image':
      return `<img src="${escape(node.src)}" alt="${escape(node.alt)}"${title(node.title)}>`;
    default:
      return `<${node.kind}>`;
  }
}

/** HTML without the line ends between blocks, which the tree does not keep. */
export const squeezed = (text: string): string =>
  text.replace(
    /\n*(<\/?(?:li|ul|ol|p|pre|blockquote|hr|h\d|table|thead|tbody|tr|t[hd])\b[^>]*>)\n*/g,
    '$1',
  );
