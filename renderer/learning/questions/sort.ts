import { readEntries, readNamed, type Entry } from './entries.ts';
import type { QuestionKind, QuestionSource } from './kind.ts';
import { placing, placingKey, type PlacingResponse } from './placing.ts';
import type { Item, PlacedItem, SortQuestion } from './question.ts';
import { wordingOf } from './wording.ts';

/** For each item, by id, the id of the group that the learner put it in. */
export type SortResponse = PlacingResponse;

const group = /^(-) +(.*)$/;
const grouped = /^ {2,}(-) +(.*)$/;
const least = 2;

/** Items that each belong to a group. The grammar stands in `content/guide/sort.md`. */
export const sort: QuestionKind<SortQuestion, SortResponse> = {
  kind: 'sort',
  words: [],
  settings: [],
  ...placing,

  parse(source, common) {
    const { prompt, entries } = readEntries(source, [group, grouped], (form) => form === 1);
    const { items, places } = readGroups(source, entries);
    if (places.length < least) source.report('error', 'too-few-groups', source.opening);
    else if (items.length < least) {
      source.report('error', 'too-few-items', source.opening, { least: String(least) });
    }
    if (places.length < least || items.length < least) return null;
    const blocks = source.blocks(prompt);
    // The groups are shown in the author's order.
    const wording = [blocks, places.map(({ id, content }) => [id, content]), wordingOf(items)];
    const hash = source.hash(placingKey(items, places), wording);
    return { kind: 'sort', ...common, prompt: blocks, items, places, hash };
  },
};

function readGroups(
  source: QuestionSource,
  entries: readonly Entry[],
): { items: PlacedItem[]; places: Item[] } {
  const [items, places]: [PlacedItem[], Item[]] = [[], []];
  const taken = new Set<string>();
  // Of a group that cannot be used, the items are read all the same, for their mistakes.
  let place: string | null = null;
  for (const { form, line, column, text: written, feedback } of entries) {
    const named = readNamed(source, written, line, taken);
    if (form === 0) {
      place = named?.id ?? '';
    } else if (place === null) {
      source.report('error', 'item-without-group', { line, column: 1 }, { text: written.trim() });
    }
    if (!named) continue;
    const { id } = named;
    const content = source.inline({ text: named.text, line, column });
    if (form === 0) places.push({ id, content });
    else if (place)
      items.push({ id, content, place, feedback: feedback && source.inline(feedback) });
  }
  return { items, places };
}
