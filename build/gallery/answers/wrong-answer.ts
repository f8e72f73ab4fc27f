import type { Language } from '../../../renderer/briefing/briefing.ts';
import type {
  Gap,
  Item,
  PlacedItem,
  Question,
} from '../../../renderer/learning/questions/question.ts';
import { piecesIn, piecesOf, type Act, type Answer } from './answer.ts';
import { playCase } from './play-case.ts';
import { pick, typeNumber } from './right-answer.ts';

const noIdea = { nl: 'geen idee', en: 'no idea' } as const;

/**
 * A wrong answer to a question.
 *
 * @param nth which one of those that its author wrote, from 0; after the last comes the first again
 */
export function wrongAnswer(question: Question, language: Language, nth: number): Answer {
  switch (question.kind) {
    case 'choice': {
      const wrong = wrongOf(question.options);
      // Of several, all that is wrong and nothing of what is right.
      const picked = question.many ? wrong : someOf(wrong, nth);
      return { acts: picked.map(pick), told: picked.flatMap(({ feedback }) => piecesOf(feedback)) };
    }
    case 'true-false':
      return { acts: [pick({ id: String(!question.answer) })], told: piecesOf(question.wrong) };
    case 'cloze':
      return together(question.gaps.map((gap, index) => fill(gap, index + 1, language, nth)));
    case 'short': {
      const [foreseen] = someOf(question.wrong, nth);
      const text = foreseen?.forms[0] ?? noIdea[language];
      return { acts: [{ does: 'type', text }], told: piecesOf(foreseen?.feedback ?? null) };
    }
    case 'number':
      return {
        acts: [typeNumber(question.answer + 2 * question.tolerance + 1, language)],
        told: [],
      };
    case 'order':
      return {
        acts: [{ does: 'arrange', items: question.items.map(({ id }) => id).reverse() }],
        told: [],
      };
    case 'match':
    case 'sort':
      return together(question.items.map((item) => misplace(item, question.places, nth)));
    case 'point': {
      const picked = someOf(wrongOf(question.areas), nth);
      return { acts: picked.map(pick), told: picked.flatMap(({ feedback }) => piecesOf(feedback)) };
    }
    case 'case':
      return playCase(
        question,
        ({ options }) => someOf(wrongOf(options), nth)[0] ?? options[0] ?? null,
      );
    case 'open':
      return {
        acts: [{ does: 'compare', text: noIdea[language] }],
        told: piecesIn(question.model),
      };
  }
}

const wrongOf = <Of extends { readonly right: boolean }>(all: readonly Of[]): Of[] =>
  all.filter((one) => !one.right);

/** One of a list, or nothing of an empty one. */
const someOf = <Of>(all: readonly Of[], nth: number): Of[] =>
  all.slice(nth % all.length).slice(0, 1);

const together = (answers: readonly Answer[]): Answer => ({
  acts: answers.flatMap(({ acts }) => acts),
  told: answers.flatMap(({ told }) => told),
});

function fill(gap: Gap, number: number, language: Language, nth: number): Answer {
  if (gap.kind === 'typed') {
    return { acts: [{ does: 'type-in-gap', gap: number, text: noIdea[language] }], told: [] };
  }
  const picked = someOf(wrongOf(gap.options), nth);
  return {
    acts: picked.map(({ id }): Act => ({ does: 'choose-in-gap', gap: number, option: id })),
    told: picked.flatMap(({ feedback }) => piecesOf(feedback)),
  };
}

function misplace(item: PlacedItem, places: readonly Item[], nth: number): Answer {
  const elsewhere = someOf(
    places.filter(({ id }) => id !== item.place),
    nth,
  );
  return {
    acts: elsewhere.map(({ id }): Act => ({ does: 'place', item: item.id, place: id })),
    told: piecesOf(item.feedback),
  };
}
