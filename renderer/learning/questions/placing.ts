import { z } from 'zod/mini';
import type { QuestionKind } from './kind.ts';
import type { Item, MatchQuestion, PlacedItem, Placing, SortQuestion } from './question.ts';
import { sortedIds } from './wording.ts';

/** For each item that has a place, the id of that place. */
export type PlacingResponse = Record<string, string>;

const stored = z.record(z.string(), z.string());

/** What the kinds share in which every item is put in a place: match and sort. */
export const placing = {
  key: ({ items, places }: Placing) => placingKey(items, places),

  readResponse({ items, places }: Placing, response: unknown) {
    const parsed = stored.safeParse(response);
    if (!parsed.success) return null;
    const [known, there] = [idsOf(items), idsOf(places)];
    const fits = Object.entries(parsed.data).every(
      ([item, at]) => known.has(item) && there.has(at),
    );
    return fits ? parsed.data : null;
  },

  isComplete: ({ items }: Placing, response: PlacingResponse) =>
    items.every(({ id }) => placeOf(response, id) !== null),

  /**
   * The share of items in the right place, less what whoever guesses would have right by chance: a wrong one takes
   * away 1/(places − 1). So a guess is worth nothing on average, whether there are two places or ten (the correction
   * for guessing, Thurstone, Psychological Bulletin 16, 1919). Never below nothing.
   */
  mark({ items, places }: Placing, response: PlacingResponse) {
    const hits = items.filter(({ id, place }) => placeOf(response, id) === place).length;
    const placed = items.filter(({ id }) => placeOf(response, id) !== null).length;
    const lost = (placed - hits) / (places.length - 1);
    return {
      correct: hits === items.length,
      score: Math.max(0, (hits - lost) / items.length),
    };
  },
} satisfies Pick<
  QuestionKind<MatchQuestion | SortQuestion, PlacingResponse>,
  'key' | 'readResponse' | 'isComplete' | 'mark'
>;

/** Where an item was put; null where it has no place yet. */
export const placeOf = (response: Readonly<PlacingResponse>, item: string): string | null =>
  Object.hasOwn(response, item) ? (response[item] ?? null) : null;

/** The ids of items and places, and which place each item has. */
export function placingKey(
  items: readonly PlacedItem[],
  places: readonly Item[],
): { ids: string; answers: string } {
  return {
    ids: `${sortedIds([...idsOf(items)])} | ${sortedIds([...idsOf(places)])}`,
    answers: sortedIds(items.map(({ id, place }) => `${id}=${place}`)),
  };
}

const idsOf = (items: readonly Item[]): Set<string> => new Set(items.map(({ id }) => id));
