import { readEntries, readNamed, type Entry } from './entries.ts';
import type { QuestionKind, QuestionSource } from './kind.ts';
import { placing, placingKey, type PlacingResponse } from './placing.ts';
import type { Item, MatchQuestion, PlacedItem } from './question.ts';
import { wordingOf } from './wording.ts';

/** For each left side, by id, the id of the right side that the learner put beside it. */
export type MatchResponse = PlacingResponse;

const pair = /^(-) +(.*)$/;
const least = 2;

/** Left sides that each have their own right side. The grammar stands in `content/guide/match.md`. */
export const match: QuestionKind<MatchQuestion, MatchResponse> = {
  kind: 'match',
  words: [],
  settings: [],
  ...placing,

  parse(source, common) {
    const { prompt, entries } = readEntries(source, [pair]);
    const [items, places]: [PlacedItem[], Item[]] = [[], []];
    const taken = new Set<string>();
    for (const entry of entries) {
      const sides = readSides(source, entry, taken);
      if (!sides) continue;
      places.push(sides.right);
      if (sides.left) items.push({ ...sides.left, place: sides.right.id });
    }
    if (items.length < least) {
      source.report('error', 'too-few-items', source.opening, { least: String(least) });
      return null;
    }
    const blocks = source.blocks(prompt);
    // The left sides are shown in the author's order.
    const wording = [blocks, items.map(({ id, content }) => [id, content]), wordingOf(places)];
    const hash = source.hash(placingKey(items, places), wording);
    return { kind: 'match', ...common, prompt: blocks, items, places, hash };
  },
};

interface Sides {
  /** Null for a right side that belongs to none. */
  readonly left: Omit<PlacedItem, 'place'> | null;
  readonly right: Item;
}

function readSides(source: QuestionSource, entry: Entry, taken: Set<string>): Sides | null {
  const { line, text, column, feedback } = entry;
  const at = { line, column: 1 };
  const [, before, after] = /^(.*?)(?:^|\s)=\s(.*)$/s.exec(text) ?? [];
  if (before === undefined || after === undefined) {
    source.report('error', 'pair-incomplete', at, { text: text.trim() });
    return null;
  }
  const lone = before.trim() === '';
  const left = lone ? null : readNamed(source, before, line, taken);
  const right = readNamed(source, after, line, taken);
  if (!right || (!left && !lone)) return null;
  if (lone && feedback) {
    const values = { text: feedback.text };
    source.report('error', 'question-text-unexpected', { ...feedback, column: 1 }, values);
  }
  const inline = (part: string): Item['content'] => source.inline({ text: part, line, column });
  return {
    left: left && {
      id: left.id,
      content: inline(left.text),
      feedback: feedback && source.inline(feedback),
    },
    right: { id: right.id, content: inline(right.text) },
  };
}
