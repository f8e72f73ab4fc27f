import { expect, it } from 'vitest';
import type { QuestionState } from '../../../../renderer/learning/progress/event.ts';
import { shareRight } from '../../../../renderer/learning/progress/knowledge.ts';

function state(question: string, correct: boolean | null): QuestionState {
  const given =
    correct === null
      ? null
      : {
          response: true,
          correct,
          score: Number(correct),
          hash: 'a-b',
          hinted: false,
          language: 'nl' as const,
          at: 0,
        };
  return {
    briefing: 'proef',
    module: 'een',
    question,
    attempt: 2,
    seed: 1,
    draft: null,
    given,
    firstCorrect: true,
  };
}

it.each([
  ['nothing is there to be asked', [], null],
  ['nothing was ever answered', ['new'], null],
  ['the only answer is being given anew', ['again'], null],
  ['one is right and one was not asked', ['right', 'new'], 100],
  ['one is right and one wrong', ['right', 'wrong'], 50],
  ['one of three is right', ['right', 'wrong', 'wrong too'], 33],
  ['all are wrong', ['wrong'], 0],
])('when %s', (_name, questions, share) => {
  const states = new Map(
    [
      state('right', true),
      state('wrong', false),
      state('wrong too', false),
      state('again', null),
    ].map((one) => [one.question, one]),
  );
  expect(shareRight(questions, (question) => states.get(question))).toBe(share);
});
