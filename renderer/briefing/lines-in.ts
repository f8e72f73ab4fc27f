import type { Block, Inline } from './tree.ts';

/** The contents of a text's paragraphs, headings, points and cells, in order. Questions inside it are left out. */
export function linesIn(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'quote':
    case 'since':
    case 'note':
      return linesIn(block.content);
    case 'list':
      return block.items.flatMap(linesIn);
    case 'key':
      return [...block.points];
    case 'table':
      return [block.head, ...block.rows].flat().map(({ content }) => content);
    case 'code-block':
    case 'rule':
    case 'figure':
    case 'question':
    case 'broken':
      return [];
  }
}
