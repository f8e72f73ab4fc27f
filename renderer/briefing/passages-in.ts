import { inlinesIn } from './inlines-in.ts';
import type { Block } from './tree.ts';

/** The passages that a text refers to, each once, in order of first mention. Questions inside it are left out. */
export function passagesIn(blocks: readonly Block[]): string[] {
  const cited = inlinesIn(blocks).flatMap((node) =>
    node.kind === 'passage' ? [node.passage] : [],
  );
  return [...new Set(cited)];
}
