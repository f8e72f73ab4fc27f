import type { Inline } from './tree.ts';

/** What a line says without its marks: for titles, lists and announcements. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plain).join('').replace(/\s+/g, ' ').trim();
}

function plain(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'term':
      return node.text;
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'link':
      return node.content.map(plain).join('');
    case 'image':
      return node.alt;
    case 'line-break':
      return ' ';
    case 'broken':
      return node.source;
    case 'passage':
      return '';
  }
}
