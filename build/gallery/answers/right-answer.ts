import type { Language } from '../../../renderer/briefing/briefing.ts';
import { plainText } from '../../../renderer/briefing/plain-text.ts';
import type { Gap, Question } from '../../../renderer/learning/questions/question.ts';
import { piecesIn, type Act, type Answer } from './answer.ts';
import { playCase } from './play-case.ts';

const nothing: readonly string[] = [];

/** The right answer to a question, as its author wrote it. */
export function rightAnswer(question: Question, language: Language): Answer {
  switch (question.kind) {
    case 'choice':
      return { acts: right(question.options).map(pick), told: nothing };
    case 'true-false':
      return { acts: [pick({ id: String(question.answer) })], told: nothing };
    case 'cloze':
      return { acts: question.gaps.map((gap, index) => fill(gap, index + 1)), told: nothing };
    case 'short':
      return { acts: [{ does: 'type', text: question.accepted[0] ?? '' }], told: nothing };
    case 'number':
      return { acts: [typeNumber(question.answer, language)], told: nothing };
    case 'order':
      return {
        acts: [{ does: 'arrange', items: question.items.map(({ id }) => id) }],
        told: nothing,
      };
    case 'match':
    case 'sort':
      return {
        acts: question.items.map(({ id, place }): Act => ({ does: 'place', item: id, place })),
        told: nothing,
      };
    case 'point':
      return {
        acts: right(question.areas)
          .slice(0, 1)
          .map(({ id }): Act => ({ does: 'point', area: id })),
        told: nothing,
      };
    case 'case':
      return playCase(question, ({ options }) => right(options)[0] ?? null);
    case 'open': {
      const text = question.criteria.map(({ content }) => plainText(content)).join('\n');
      const acts: readonly Act[] = [{ does: 'compare', text }, ...question.criteria.map(pick)];
      return { acts, told: piecesIn(question.model) };
    }
  }
}

export const pick = ({ id }: { readonly id: string }): Act => ({ does: 'pick', option: id });

/** As it is written in the language, with its sign between thousands. */
export const typeNumber = (number: number, language: Language): Act => ({
  does: 'type',
  text: number.toLocaleString(language),
});

const right = <Of extends { readonly right: boolean }>(all: readonly Of[]): Of[] =>
  all.filter((one) => one.right);

function fill(gap: Gap, number: number): Act {
  if (gap.kind === 'typed')
    return { does: 'type-in-gap', gap: number, text: gap.accepted[0] ?? '' };
  return { does: 'choose-in-gap', gap: number, option: right(gap.options)[0]?.id ?? '' };
}
