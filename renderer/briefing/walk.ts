import type { Token } from 'markdown-it';
import { inlineNodes } from './inline-nodes.ts';
import { paragraphPlace } from './place.ts';
import type { Reading } from './reading.ts';
import type { Inline } from './tree.ts';

/** A walk over markdown-it's flat list of tokens. */
export interface Walk {
  readonly tokens: readonly Token[];
  readonly reading: Reading;
  /** The index of the file's line that the tokens' line 0 is. */
  readonly firstLine: number;
  /** The token to read next. */
  index: number;
}

/** The token whose turn it is, passed over. */
export function next(walk: Walk): Token | undefined {
  return walk.tokens[walk.index++];
}

/** Reads the text of a paragraph or heading, and its closing token. */
export function inlineContent(walk: Walk): Inline[] {
  const token = next(walk);
  walk.index++;
  if (!token) return [];
  const { reading } = walk;
  const place = paragraphPlace(reading.lines, lineOf(token, walk), token.content);
  return inlineNodes(token.children ?? [], { content: token.content, place, reading });
}

/** The index of the file's line that a token starts on. */
export const lineOf = (token: Token, walk: Walk): number => walk.firstLine + (token.map?.[0] ?? 0);
