import type { Inline } from '../briefing/tree.ts';

/** A piece of text that looks the same from beginning to end. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
}

type Look = Omit<Run, 'text'>;

const plain: Look = { bold: false, italic: false, strike: false, code: false };

/** A piece of plain text. */
export const plainRun = (text: string, look: Partial<Look> = {}): Run => ({
  ...plain,
  ...look,
  text,
});

/** A line of text as runs. What only a screen can do is left out: passages and terms cannot be opened. */
export const runsOf = (nodes: readonly Inline[]): Run[] =>
  nodes.flatMap((node) => runs(node, plain)).filter(({ text }) => text !== '');

function runs(node: Inline, look: Look): Run[] {
  const inside = (content: readonly Inline[], change: Partial<Look> = {}): Run[] =>
    content.flatMap((child) => runs(child, { ...look, ...change }));
  switch (node.kind) {
    case 'text':
    case 'term':
      return [{ ...look, text: node.text.replace(/\s+/g, ' ') }];
    case 'code':
      return [{ ...look, code: true, text: node.text }];
    case 'emphasis':
      return inside(node.content, { italic: true });
    case 'strong':
      return inside(node.content, { bold: true });
    case 'deleted':
      return inside(node.content, { strike: true });
    case 'link':
      return inside(node.content);
    case 'image':
      return [{ ...look, text: node.alt }];
    case 'line-break':
      return [{ ...look, text: ' ' }];
    case 'gap':
      return [{ ...look, text: '…' }];
    case 'broken':
      return [{ ...look, text: node.source }];
    case 'passage':
      return [];
  }
}
