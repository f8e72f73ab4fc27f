import type { Token } from 'markdown-it';
import { imageNode } from './image-node.ts';
import { paragraphPlace, type Place } from './place.ts';
import { excerpt } from './source.ts';
import type { Block } from './tree.ts';
import { inlineContent, lineOf, type Walk } from './walk.ts';

const misplacedContainer = /^[ \t]*:::+[ \t]*([^\s:]*)/m;

/** Reads a paragraph; one with a picture only is a figure. */
export function paragraphNode(walk: Walk): Block {
  const token = walk.tokens[walk.index];
  const special = token && (misplaced(token, walk) ?? figure(token, walk));
  if (!special) return { kind: 'paragraph', content: inlineContent(walk) };
  // The text and the closing token.
  walk.index += 2;
  return special;
}

function figure(token: Token, walk: Walk): Block | null {
  const [image, ...others] = token.children ?? [];
  if (image?.type !== 'image' || others.length > 0) return null;
  const read = imageNode(image, walk.reading, placeIn(token, walk)(0));
  return read.kind === 'image'
    ? { kind: 'figure', src: read.src, alt: read.alt, caption: read.title }
    : { kind: 'broken', diagnostic: read.diagnostic, source: excerpt(token.content) };
}

/** Containers stand at the beginning of a line; in a list or a quote their colons would show as text. */
function misplaced(token: Token, walk: Walk): Block | null {
  const { content } = token;
  const found = content.includes(':::') ? misplacedContainer.exec(content) : null;
  if (!found) return null;
  const at = placeIn(token, walk)(content.indexOf(':::', found.index));
  const values = { name: found[1] ?? '' };
  const diagnostic = walk.reading.report('error', 'container-not-allowed', at, values);
  return { kind: 'broken', diagnostic, source: excerpt(content) };
}

const placeIn = (token: Token, walk: Walk): Place =>
  paragraphPlace(walk.reading.lines, lineOf(token, walk), token.content);
