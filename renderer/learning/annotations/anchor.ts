import { nearestMatch } from './approximate.ts';
import type { Quote } from '../progress/event.ts';
import type { Span } from './annotation.ts';

/** Fewer letters than this say too little of themselves: something around them must agree. */
const speaksForItself = 16;
const agreesFrom = 4;

/**
 * Finds quoted words in a text that may have been changed since. The same words come first, at the place that has most
 * of the same around it; else the most similar ones, with at most a fifth of the letters changed.
 *
 * @returns null where they are no longer there
 */
export function anchorIn(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null;
  const same = best(text, quote, occurrences(text, quote.exact));
  if (same) return same;
  const most = Math.floor(quote.exact.length / 5);
  const similar = most > 0 ? nearestMatch(text, quote.exact, most) : null;
  return similar && best(text, quote, [similar]);
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    found.push({ from: at, to: at + exact.length });
  }
  return found;
}

function best(text: string, quote: Quote, spans: readonly Span[]): Span | null {
  let chosen: { span: Span; agreement: number } | null = null;
  for (const span of spans) {
    const agreement =
      sameEnd(text.slice(0, span.from), quote.prefix) +
      sameStart(text.slice(span.to, span.to + quote.suffix.length), quote.suffix);
    if (!chosen || agreement > chosen.agreement) chosen = { span, agreement };
  }
  if (!chosen) return null;
  // At the very edge of a text there is little that could agree.
  const around = quote.prefix.length + quote.suffix.length;
  const enough = Math.min(agreesFrom, around);
  const isCertain = quote.exact.length >= speaksForItself || chosen.agreement >= enough;
  return isCertain ? chosen.span : null;
}

/** How many units two texts have in common at their ends. */
function sameEnd(one: string, other: string): number {
  let count = 0;
  while (
    count < one.length &&
    count < other.length &&
    one[one.length - 1 - count] === other[other.length - 1 - count]
  ) {
    count += 1;
  }
  return count;
}

function sameStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}
