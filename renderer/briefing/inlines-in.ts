import { linesIn } from './lines-in.ts';
import type { Block, Inline } from './tree.ts';

/** Everything that stands inside the lines of a text, in order. Questions inside it are left out. */
export const inlinesIn = (blocks: readonly Block[]): Inline[] =>
  linesIn(blocks).flatMap((line) => flattened(line));

/** A line of text with all that stands inside its parts. */
export const flattened = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node) => ('content' in node ? [node, ...flattened(node.content)] : [node]));
