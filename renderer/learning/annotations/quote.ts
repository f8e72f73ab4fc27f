import type { Quote } from '../progress/event.ts';
import type { Span } from './annotation.ts';
import { anchorIn } from './anchor.ts';

/** What the shell keeps at most of a quote, in UTF-16 units. */
export const mostQuoted = 5000;
const contexts = [32, 64, 128, 200];

/**
 * Quotes a piece of a text: with as much around it as is needed to find this very place again, at least 32 units and at
 * most 200. Space at its ends is left out.
 *
 * @returns null where nothing is left to quote
 */
export function quoteOf(text: string, span: Span): Quote | null {
  const { from, to } = trimmed(text, span);
  if (from >= to) return null;
  let quote = quoteWith(text, from, to, 0);
  for (const context of contexts) {
    quote = quoteWith(text, from, to, context);
    if (anchorIn(text, quote)?.from === from) break;
  }
  return quote;
}

function quoteWith(text: string, from: number, to: number, context: number): Quote {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - context), from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(to, to + context).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** Without space at its ends, and no half of a character. */
function trimmed(text: string, span: Span): Span {
  const from = Math.max(0, Math.min(span.from, text.length));
  const to = Math.min(text.length, span.to, from + mostQuoted);
  const part = text.slice(from, Math.max(from, to));
  const start = part.length - part.replace(/^[\s\uDC00-\uDFFF]+/, '').length;
  const end = part.replace(/[\s\uD800-\uDBFF]+$/, '').length;
  return { from: from + start, to: from + end };
}
