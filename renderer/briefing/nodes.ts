import type { Token } from 'markdown-it';
import { listNode } from './list-node.ts';
import { deepest, unescaped } from './markdown.ts';
import { paragraphNode } from './paragraph-node.ts';
import type { Reading } from './reading.ts';
import { excerpt } from './source.ts';
import { tableNode } from './table-node.ts';
import type { Block } from './tree.ts';
import { inlineContent, lineOf, next, type Walk } from './walk.ts';

/**
 * Turns markdown-it's tokens into the typed tree. Every token of CommonMark, tables and strikethrough has a node.
 * Quotes and lists are read by recursion, which markdown-it's `maxNesting` bounds.
 *
 * @param firstLine the index of the file's line that the tokens' line 0 is
 */
export function blockNodes(tokens: readonly Token[], reading: Reading, firstLine: number): Block[] {
  return blocksUntil({ tokens, reading, firstLine, index: 0 }, null);
}

/** Reads blocks up to and including the closing token. */
function blocksUntil(walk: Walk, closing: string | null): Block[] {
  const blocks: Block[] = [];
  for (let token = next(walk); token && token.type !== closing; token = next(walk)) {
    blocks.push(block(token, walk));
  }
  return blocks;
}

function block(token: Token, walk: Walk): Block {
  switch (token.type) {
    case 'paragraph_open':
      return paragraphNode(walk);
    case 'heading_open': {
      const level = Math.max(walk.reading.highestHeading, Number(token.tag.slice(1)));
      return { kind: 'heading', level, content: inlineContent(walk) };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listNode(token, walk, (item) => nested(item, walk, 'list_item_close'));
    case 'blockquote_open':
      return { kind: 'quote', content: nested(token, walk, 'blockquote_close') };
    case 'table_open':
      return tableNode(walk);
    case 'fence': {
      const [language = ''] = unescaped(token.info).trim().split(/\s+/, 1);
      return { kind: 'code-block', language: language || null, text: token.content };
    }
    case 'code_block':
      return { kind: 'code-block', language: null, text: token.content };
    case 'hr':
      return { kind: 'rule' };
    default:
      throw new TypeError(`There is no node for the token "${token.type}"`);
  }
}

/** Reads what stands in a quote or a list item. markdown-it leaves out what is nested too deep: that is reported. */
function nested(token: Token, walk: Walk, closing: string): Block[] {
  const content = blocksUntil(walk, closing);
  if (token.level + 1 < deepest) return content;
  const line = lineOf(token, walk);
  const at = { line: line + 1, column: 1 };
  const diagnostic = walk.reading.report('error', 'nesting-too-deep', at);
  return [{ kind: 'broken', diagnostic, source: excerpt(walk.reading.lines[line] ?? '') }];
}
