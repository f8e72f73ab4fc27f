import type { Span } from './annotation.ts';

/**
 * The part of a text that is nearest to the wanted words, counting letters added, left out and replaced.
 *
 * Sellers, P. H. (1980). The theory and computation of evolutionary distances: pattern recognition. Journal of
 * Algorithms 1(4), 359–373: the table of edit distances, in which a match may begin anywhere at no cost.
 *
 * @param most how many letters may differ
 * @returns the first of the nearest; null where none is near enough
 */
export function nearestMatch(text: string, wanted: string, most: number): Span | null {
  const rows = wanted.length + 1;
  // For every length of the wanted words: the cost of the best match that ends here, and where that begins.
  let cost = Array.from({ length: rows }, (_, row) => row);
  let start = new Array<number>(rows).fill(0);
  let found: { span: Span; cost: number } | null = null;

  for (let end = 1; end <= text.length; end += 1) {
    const nextCost = [0];
    const nextStart = [end];
    for (let row = 1; row < rows; row += 1) {
      const replaced = at(cost, row - 1) + (wanted[row - 1] === text[end - 1] ? 0 : 1);
      const added = at(cost, row) + 1;
      const leftOut = at(nextCost, row - 1) + 1;
      const least = Math.min(replaced, added, leftOut);
      nextCost.push(least);
      nextStart.push(
        least === replaced
          ? at(start, row - 1)
          : at(least === added ? start : nextStart, least === added ? row : row - 1),
      );
    }
    cost = nextCost;
    start = nextStart;
    const total = at(cost, rows - 1);
    if (total <= most && total < (found?.cost ?? Infinity)) {
      found = { span: { from: at(start, rows - 1), to: end }, cost: total };
    }
  }
  return found && found.span.from < found.span.to ? found.span : null;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
