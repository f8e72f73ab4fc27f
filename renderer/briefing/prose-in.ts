import type { Block, Inline } from './tree.ts';

/**
 * The paragraphs of a text in their order, also those in lists, quotes, `since` and `note`. Headings, key points,
 * tables, pictures and questions are no prose.
 */
export const proseIn = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.content];
      case 'quote':
      case 'since':
      case 'note':
        return proseIn(block.content);
      case 'list':
        return proseIn(block.items.flat());
      default:
        return [];
    }
  });
