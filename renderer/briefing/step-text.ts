import type { Block, Inline, Step } from './tree.ts';

/** A run of text that stands on its own: a heading, a paragraph, a cell, a key point. Offsets count UTF-16 units. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
  /** The index of the step's block that it stands in; -1 for the heading. */
  readonly block: number;
  /** Code is shown and can be marked, but not read out. */
  readonly isCode: boolean;
}

/** Where a sentence refers to a passage. */
export interface TextCite {
  readonly passage: string;
  readonly at: number;
}

/**
 * The words of a step as its reading column shows them, one piece a line. Places in it are what notes and reading
 * aloud hold on to; the page counts in the same way (`composables/column-text.ts`).
 */
export interface StepText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly cites: readonly TextCite[];
}

/** The words of a step that the author wrote, without questions, the presenter's note and what is broken. */
export function stepText(step: Pick<Step, 'heading' | 'blocks'>): StepText {
  const pieces: TextPiece[] = [];
  const cites: TextCite[] = [];
  let text = '';

  function add(block: number, write: () => string, isCode = false): void {
    const from = text.length === 0 ? 0 : text.length + 1;
    const citesBefore = cites.length;
    const written = write();
    if (written === '') {
      cites.length = citesBefore;
      return;
    }
    for (let index = citesBefore; index < cites.length; index += 1) {
      const cite = cites[index];
      if (cite) cites[index] = { passage: cite.passage, at: from + cite.at };
    }
    text = text.length === 0 ? written : `${text}\n${written}`;
    pieces.push({ from, to: text.length, block, isCode });
  }

  const addInline = (nodes: readonly Inline[], block: number): void =>
    add(block, () => wordsOf(nodes, (passage, at) => cites.push({ passage, at })));

  function addBlocks(blocks: readonly Block[], at: (index: number) => number): void {
    blocks.forEach((block, index) => addBlock(block, at(index)));
  }

  function addBlock(block: Block, index: number): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return addInline(block.content, index);
      case 'list':
        return block.items.forEach((item) => addBlocks(item, () => index));
      case 'quote':
      case 'since':
      case 'note':
        return addBlocks(block.content, () => index);
      case 'code-block':
        return add(index, () => block.text, true);
      case 'table':
        return [block.head, ...block.rows]
          .flat()
          .forEach(({ content }) => addInline(content, index));
      case 'figure':
        return add(index, () => block.caption ?? '');
      case 'key':
        return block.points.forEach((point) => addInline(point, index));
      case 'rule':
      case 'question':
      case 'broken':
    }
  }

  addInline(step.heading, -1);
  addBlocks(step.blocks, (index) => index);
  return { text, pieces, cites };
}

/** What a line shows as words; `cite` hears where in it a passage is referred to. */
function wordsOf(
  nodes: readonly Inline[],
  cite: (passage: string, at: number) => void,
  before = 0,
): string {
  let words = '';
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
      case 'code':
      case 'term':
        words += node.text;
        break;
      case 'emphasis':
      case 'strong':
      case 'deleted':
      case 'link':
        words += wordsOf(node.content, cite, before + words.length);
        break;
      case 'line-break':
        words += '\n';
        break;
      case 'passage':
        cite(node.passage, before + words.length);
        break;
      case 'image':
      case 'broken':
    }
  }
  return words;
}
