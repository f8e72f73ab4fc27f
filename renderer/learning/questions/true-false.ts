import { z } from 'zod/mini';
import type { QuestionKind } from './kind.ts';
import type { TrueFalseQuestion } from './question.ts';

/** Whether the learner holds the statement to be true. */
export type TrueFalseResponse = boolean;

const stored = z.boolean();
const answers = new Map([
  ['true', true],
  ['false', false],
]);

/** A statement to judge. The grammar stands in `content/guide/true-false.md`. */
export const trueFalse: QuestionKind<TrueFalseQuestion, TrueFalseResponse> = {
  kind: 'true-false',
  words: ['answer', 'wrong'],
  settings: [],

  parse(source, common) {
    const word = source.words.get('answer');
    const answer = answers.get(word?.text.trim() ?? '');
    if (answer === undefined) {
      const value = word?.text.trim() ?? '';
      source.report('error', 'answer-invalid', word ?? source.opening, { value });
      return null;
    }
    const wrong = source.words.get('wrong');
    const prompt = source.blocks(source.body);
    return {
      kind: 'true-false',
      ...common,
      prompt,
      answer,
      wrong: wrong ? source.inline(wrong) : null,
      hash: source.hash(keyOf(answer), prompt),
    };
  },

  key: ({ answer }) => keyOf(answer),

  readResponse(_question, response) {
    const parsed = stored.safeParse(response);
    return parsed.success ? parsed.data : null;
  },

  isComplete: () => true,

  mark(question, response) {
    const correct = response === question.answer;
    return { correct, score: correct ? 1 : 0 };
  },
};

const keyOf = (answer: boolean): { ids: string; answers: string } => ({
  ids: '',
  answers: String(answer),
});
