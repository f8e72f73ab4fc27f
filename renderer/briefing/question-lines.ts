import type { Option, PlacedItem, Question } from '../learning/questions/question.ts';
import { linesIn } from './lines-in.ts';
import type { Inline } from './tree.ts';

type Line = readonly Inline[];

/** Every line of a question that a learner may read, in their order; forms that are typed are left out. */
export function questionLines(question: Question): Line[] {
  const { prompt, hint, why } = question;
  return [...linesIn(prompt), ...ownLines(question), ...linesIn(hint ?? []), ...linesIn(why)];
}

function ownLines(question: Question): Line[] {
  switch (question.kind) {
    case 'choice':
      return withFeedback(question.options);
    case 'true-false':
      return lineOr(question.wrong);
    case 'cloze':
      return question.gaps.flatMap((gap) =>
        gap.kind === 'picked' ? withFeedback(gap.options) : [],
      );
    case 'short':
      return question.wrong.flatMap(({ feedback }) => lineOr(feedback));
    case 'number':
      return [];
    case 'order':
      return question.items.map(({ content }) => content);
    case 'match':
    case 'sort':
      return [...question.places.map(({ content }) => content), ...withFeedback(question.items)];
    case 'point':
      return withFeedback(question.areas);
    case 'case':
      return question.turns.flatMap(({ heading, text, options }) => [
        heading,
        ...linesIn(text),
        ...options.flatMap(({ content, consequence }) => [content, consequence]),
      ]);
    case 'open':
      return [...question.criteria.map(({ content }) => content), ...linesIn(question.model)];
  }
}

const withFeedback = (answers: readonly (Option | PlacedItem)[]): Line[] =>
  answers.flatMap(({ content, feedback }) => [content, ...lineOr(feedback)]);

const lineOr = (line: Line | null): Line[] => (line === null ? [] : [line]);
