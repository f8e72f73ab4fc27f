import { inlineNodes } from './inline-nodes.ts';
import { blockTokens } from './markdown.ts';
import type { Position } from './diagnostic.ts';
import { paragraphPlace } from './place.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import type { SourceText } from '../learning/questions/kind.ts';
import type { Inline } from './tree.ts';
import { wordCount } from './word-count.ts';

const mostPoints = 5;
const mostWords = 15;
const notText = new Set(['fence', 'code_block', 'hr', 'table_open']);

export interface KeyPoint extends Position {
  readonly content: readonly Inline[];
}

/** Reads key points: every paragraph, in a list or not, is one. */
export function readKeyPoints(text: SourceText, reading: Reading): KeyPoint[] {
  const points: KeyPoint[] = [];
  let inTable = false;
  for (const token of blockTokens(text.text, reading.scope)) {
    const line = text.line + (token.map?.[0] ?? 0);
    if (notText.has(token.type)) {
      reading.report('error', 'key-point-not-text', { line, column: 1 });
    }
    if (token.type === 'table_open') inTable = true;
    if (token.type === 'table_close') inTable = false;
    if (token.type !== 'inline' || inTable) continue;
    const { content } = token;
    const place = paragraphPlace(reading.lines, line - 1, content);
    const nodes = inlineNodes(token.children ?? [], { content, place, reading });
    points.push({ content: nodes, ...place(0) });
  }
  for (const point of points) checkLength(point, reading);
  return points;
}

function checkLength(point: KeyPoint, { report }: Reading): void {
  const words = wordCount(plainText(point.content));
  if (words <= mostWords) return;
  const values = { words: String(words), most: String(mostWords) };
  report('warning', 'key-point-too-long', point, values);
}

/** A step with many points is no summary any more. */
export function checkNumber(points: readonly KeyPoint[], { report }: Reading): void {
  const tooMany = points[mostPoints];
  if (!tooMany) return;
  const values = { number: String(points.length), most: String(mostPoints) };
  report('warning', 'too-many-key-points', tooMany, values);
}
