import type { Inline } from './tree.ts';

/**
 * What a line says without its marks: for titles, lists and announcements.
 *
 * @param gap what to say for a gap to fill in
 */
export function plainText(nodes: readonly Inline[], gap: (id: string) => string = dots): string {
  return nodes
    .map((node) => plain(node, gap))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const dots = (): string => '…';

function plain(node: Inline, gap: (id: string) => string): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'term':
      return node.text;
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'link':
      return node.content.map((child) => plain(child, gap)).join('');
    case 'image':
      return node.alt;
    case 'line-break':
      return ' ';
    case 'broken':
      return node.source;
    case 'gap':
      return gap(node.gap);
    case 'passage':
      return '';
  }
}
