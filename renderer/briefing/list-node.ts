import type { Token } from 'markdown-it';
import type { Block } from './tree.ts';
import { next, type Walk } from './walk.ts';

/**
 * Reads a list.
 *
 * @param readItem reads the blocks of an item, up to and including its closing token
 */
export function listNode(
  opening: Token,
  walk: Walk,
  readItem: (item: Token) => readonly Block[],
): Block {
  const ordered = opening.type === 'ordered_list_open';
  const closing = ordered ? 'ordered_list_close' : 'bullet_list_close';
  const tight = isTight(opening, walk);
  const items: (readonly Block[])[] = [];
  for (let token = next(walk); token && token.type !== closing; token = next(walk)) {
    items.push(readItem(token));
  }
  return { kind: 'list', ordered, start: Number(opening.attrGet('start') ?? 1), tight, items };
}

/** markdown-it says it of the paragraphs directly in the items, all or none; a list without any is tight. */
function isTight(opening: Token, walk: Walk): boolean {
  for (let index = walk.index; index < walk.tokens.length; index++) {
    const token = walk.tokens[index];
    if (!token || token.level <= opening.level) return true;
    if (token.type === 'paragraph_open' && token.level === opening.level + 2) return token.hidden;
  }
  return true;
}
