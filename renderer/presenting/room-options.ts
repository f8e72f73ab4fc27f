import type { Inline } from '../briefing/tree.ts';
import { partSeed } from '../learning/chance.ts';
import { shuffledOptions } from '../learning/questions/options.ts';
import type { Question } from '../learning/questions/question.ts';

/** Something that people in a room can raise their hand for. */
export interface RoomOption {
  readonly id: string;
  readonly right: boolean;
  /** Null where the interface has the word: of a statement that is `true` or `false`. */
  readonly content: readonly Inline[] | null;
}

/**
 * What a room can choose from, in the order in which the slide shows it; null for a question that is not answered by a
 * show of hands. The order depends on the question's id alone, so that both windows have the same.
 */
export function roomOptions(question: Question): readonly RoomOption[] | null {
  switch (question.kind) {
    case 'choice':
      return shuffledOptions(question.options, question.pinned, partSeed(0, question.id));
    case 'true-false':
      return [true, false].map((id) => ({
        id: String(id),
        right: question.answer === id,
        content: null,
      }));
    case 'point':
      return question.areas;
    case 'cloze':
    case 'short':
    case 'number':
    case 'order':
    case 'match':
    case 'sort':
    case 'case':
    case 'open':
      return null;
  }
}
