import type { Block, Inline } from './tree.ts';

/** Everything that stands inside the lines of a text, in order. Questions inside it are left out. */
export function inlinesIn(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap(ofBlock);
}

/** A line of text with all that stands inside its parts. */
export const flattened = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node) => ('content' in node ? [node, ...flattened(node.content)] : [node]));

function ofBlock(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return flattened(block.content);
    case 'quote':
    case 'since':
    case 'note':
      return inlinesIn(block.content);
    case 'list':
      return inlinesIn(block.items.flat());
    case 'key':
      return flattened(block.points.flat());
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => flattened(cell.content));
    case 'code-block':
    case 'rule':
    case 'figure':
    case 'question':
    case 'broken':
      return [];
  }
}
