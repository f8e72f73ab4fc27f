import type { Block, Inline } from './tree.ts';

/** The passages that a text refers to, each once, in order of first mention. Questions inside it are left out. */
export function passagesIn(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  blocks.forEach((block) => fromBlock(block, found));
  return [...found];
}

function fromBlock(block: Block, found: Set<string>): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return fromInlines(block.content, found);
    case 'quote':
    case 'since':
    case 'note':
      return block.content.forEach((child) => fromBlock(child, found));
    case 'list':
      return block.items.flat().forEach((child) => fromBlock(child, found));
    case 'key':
      return block.points.forEach((point) => fromInlines(point, found));
    case 'table':
      return [block.head, ...block.rows].flat().forEach((cell) => fromInlines(cell.content, found));
    case 'code-block':
    case 'rule':
    case 'figure':
    case 'question':
    case 'broken':
      return;
  }
}

function fromInlines(nodes: readonly Inline[], found: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'passage') found.add(node.passage);
    else if ('content' in node) fromInlines(node.content, found);
  }
}
