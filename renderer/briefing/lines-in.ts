import { plainText } from './plain-text.ts';
import type { Block, Inline } from './tree.ts';

/** The lines of a text in their order, alternatives of pictures included. Questions inside it are left out. */
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
      return linesIn(block.items.flat());
    case 'key':
      return [...block.points];
    case 'table':
      return [block.head, ...block.rows].flat().map(({ content }) => content);
    case 'code-block':
      return [[{ kind: 'text', text: block.text }]];
    case 'figure':
      return [block.alt, block.caption ?? ''].map((text) => [{ kind: 'text', text }]);
    case 'rule':
    case 'question':
    case 'broken':
      return [];
  }
}

/** What a text says without its marks, on one line; what does not end as a sentence is set apart by a dot. */
export function plainLines(blocks: readonly Block[]): string {
  const lines = linesIn(blocks)
    .map((line) => plainText(line))
    .filter((line) => line !== '');
  return lines
    .reduce(
      (whole, line) =>
        /[.!?:;…)]$/.test(whole) || whole === '' ? `${whole} ${line}` : `${whole} · ${line}`,
      '',
    )
    .trim();
}
