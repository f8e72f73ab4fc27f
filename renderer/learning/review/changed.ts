import type { Language, Module } from '../../briefing/briefing.ts';
import type { Card, Wording } from '../progress/projection.ts';
import { isChanged } from '../questions/changes.ts';
import type { Question } from '../questions/question.ts';
import { wordingLines } from '../questions/wording-lines.ts';

/** A question that was changed since it was learned. */
export interface ChangedQuestion {
  readonly module: string;
  readonly question: Question;
  /** The language of what it says now. */
  readonly language: Language;
  /** What it said, and what it says; null where what it said was not kept in this language. */
  readonly lines: readonly ChangedLine[] | null;
}

/** A line that was taken out, put in, or left as it was. */
export interface ChangedLine {
  readonly kind: 'gone' | 'new' | 'same';
  readonly text: string;
}

/** The questions of a module that were changed since their cards were last answered or brought up to date. */
export const changesIn = (
  { id, language, steps }: Module,
  cards: ReadonlyMap<string, Card>,
  wordings: ReadonlyMap<string, Wording>,
): ChangedQuestion[] =>
  steps
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const card = cards.get(question.id);
      if (!card || !isChanged(card.hash, card.language, question, language)) return [];
      return [changeOf(id, question, language, wordings.get(question.id) ?? null)];
    });

/** What changed in a question. */
export function changeOf(
  module: string,
  question: Question,
  language: Language,
  wording: Wording | null,
): ChangedQuestion {
  const isKept = wording !== null && wording.language === language;
  const lines = isKept ? lineChanges(wording.lines, wordingLines(question)) : null;
  return { module, question, language, lines };
}

/**
 * The lines of two texts as what is gone, new and the same, with as many the same as there can be: the longest common
 * subsequence, by the table of lengths (Wagner and Fischer 1974).
 */
export function lineChanges(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const lengths = lengthsOf(before, after);
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const changes: ChangedLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const gone = before[row];
    const come = after[column];
    if (gone !== undefined && gone === come) {
      changes.push({ kind: 'same', text: gone });
      row += 1;
      column += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      changes.push({ kind: 'gone', text: gone });
      row += 1;
    } else {
      changes.push({ kind: 'new', text: come ?? '' });
      column += 1;
    }
  }
  return changes;
}

/** How many lines are the same, at most, from each pair of places on. */
function lengthsOf(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const [here, below] = [lengths[row], lengths[row + 1]];
      if (!here || !below) continue;
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}
