import { linesIn } from './lines-in.ts';
import type { Block, Inline } from './tree.ts';

/** The passages that a text refers to, each once, in order of first mention. Questions inside it are left out. */
export function passagesIn(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  linesIn(blocks).forEach((line) => fromInlines(line, found));
  return [...found];
}

function fromInlines(nodes: readonly Inline[], found: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'passage') found.add(node.passage);
    else if ('content' in node) fromInlines(node.content, found);
  }
}
