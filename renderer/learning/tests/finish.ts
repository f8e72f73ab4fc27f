import type { StoredResponse, TestMark, TestQuestion } from '../progress/event.ts';
import { judge } from '../questions/index.ts';
import type { Question } from '../questions/question.ts';
import { keyOf } from './testable.ts';

/** A test as it was judged. */
export interface Judged {
  readonly marks: TestMark[];
  /** Per cent, to one decimal. */
  readonly score: number;
  readonly passed: boolean | null;
}

/**
 * Judges a test. What was not answered is wrong; a question that the briefing no longer has does not count.
 *
 * @param responses by `module/question`, finished or not; an unfinished one gets what it is worth
 * @param questions by `module/question`
 * @param passMark per cent; null where nothing can be passed
 */
export function finishTest(
  asked: readonly TestQuestion[],
  responses: Readonly<Record<string, StoredResponse>>,
  questions: ReadonlyMap<string, Question>,
  passMark: number | null,
): Judged {
  const marks = asked.flatMap((one): TestMark[] => {
    const question = questions.get(keyOf(one));
    if (!question) return [];
    const response = responses[keyOf(one)] ?? null;
    const mark = response === null ? null : judge(question, response);
    const { correct, score } = mark ?? { correct: false, score: 0 };
    const { module, question: id } = one;
    return [{ module, question: id, hash: question.hash, response, correct, score }];
  });
  const score = meanScore(marks);
  return { marks, score, passed: passMark === null ? null : score >= passMark };
}

function meanScore(marks: readonly TestMark[]): number {
  if (marks.length === 0) return 0;
  const sum = marks.reduce((total, { score }) => total + score, 0);
  return Math.round((1000 * sum) / marks.length) / 10;
}
