import { z } from 'zod/mini';
import { shuffle } from '../chance.ts';
import { readEntries, readNamed } from './entries.ts';
import type { QuestionKind } from './kind.ts';
import type { Item, OrderQuestion } from './question.ts';
import { sortedIds, wordingOf } from './wording.ts';

/** The ids of all items, in the learner's order. */
export type OrderResponse = string[];

const stored = z.array(z.string());
const numbered = /^\d{1,9}([.)]) +(.*)$/;
/** Of two, the shown order would give the right one away: it is never the right one. */
const least = 3;

/** Items to put in their order. The grammar stands in `content/guide/order.md`. */
export const order: QuestionKind<OrderQuestion, OrderResponse> = {
  kind: 'order',
  words: [],
  settings: [],

  parse(source, common) {
    const { prompt, entries } = readEntries(source, [numbered], () => false);
    const taken = new Set<string>();
    const items = entries.flatMap(({ line, column, text: written }): Item[] => {
      const named = readNamed(source, written, line, taken);
      if (!named) return [];
      return [{ id: named.id, content: source.inline({ text: named.text, line, column }) }];
    });
    if (items.length < least) {
      source.report('error', 'too-few-items', source.opening, { least: String(least) });
      return null;
    }
    const blocks = source.blocks(prompt);
    const hash = source.hash(keyOf(items), [blocks, wordingOf(items)]);
    return { kind: 'order', ...common, prompt: blocks, items, hash };
  },

  key: ({ items }) => keyOf(items),

  readResponse({ items }, response) {
    const parsed = stored.safeParse(response);
    if (!parsed.success || parsed.data.length !== items.length) return null;
    const given = new Set(parsed.data);
    return items.every(({ id }) => given.has(id)) ? parsed.data : null;
  },

  isComplete: () => true,

  /**
   * Kendall's tau (Biometrika 30, 1938): of all pairs, the share in the right order less the share in the wrong one,
   * never below nothing. It looks at what comes before what, so that one item out of place costs what it should and
   * not the places of all others, and an order at random comes out at nothing, as a guess should.
   */
  mark(question, response) {
    const { right, all } = pairsIn(question, response);
    return { correct: right === all, score: Math.max(0, (2 * right - all) / all) };
  },
};

/** Of all pairs of items, how many stand in the right order. */
export function pairsIn(
  { items }: OrderQuestion,
  response: readonly string[],
): { readonly right: number; readonly all: number } {
  const places = response.map((id) => items.findIndex((item) => item.id === id));
  let right = 0;
  for (const [index, place] of places.entries()) {
    right += places.slice(index + 1).filter((later) => later > place).length;
  }
  return { right, all: (items.length * (items.length - 1)) / 2 };
}

/** The order in which the items are shown at first. It is never the right one: there is always something to do. */
export function shownAtFirst({ items }: OrderQuestion, seed: number): OrderResponse {
  const ids = items.map(({ id }) => id);
  const shown = shuffle(ids, seed);
  const isRight = shown.every((id, index) => id === ids[index]);
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

function keyOf(items: readonly Item[]): { ids: string; answers: string } {
  const ids = items.map(({ id }) => id);
  return { ids: sortedIds(ids), answers: ids.join(' ') };
}
