import { testKey } from '../progress/names.ts';
import type { TestAttempt } from '../progress/projection.ts';

/** A test that was handed in. */
export interface FinishedTest extends TestAttempt {
  readonly id: string;
  readonly finished: NonNullable<TestAttempt['finished']>;
}

/**
 * The tests that were handed in, in the order in which that happened: it is the last that changes in a test. Their moments
 * do not tell, as the clock may have been set back.
 *
 * @param tests in the order in which they changed
 */
export const finishedTests = (tests: ReadonlyMap<string, TestAttempt>): FinishedTest[] =>
  [...tests].flatMap(([id, test]) =>
    test.finished ? [{ ...test, id, finished: test.finished }] : [],
  );

/** The learner's earlier attempts at the same test, the latest last. */
export function earlierAttempts(
  test: FinishedTest,
  tests: ReadonlyMap<string, TestAttempt>,
): FinishedTest[] {
  const same = finishedTests(tests).filter(
    ({ type, module }) => type === test.type && module === test.module,
  );
  return same.slice(
    0,
    same.findIndex(({ id }) => id === test.id),
  );
}

/** A test that was begun and not handed in: of a type and module, or any at all. The latest, where there are more. */
export function runningTest(
  tests: ReadonlyMap<string, TestAttempt>,
  isWanted: (test: TestAttempt) => boolean,
): string | null {
  const [id] = [...tests].findLast(([, test]) => !test.finished && isWanted(test)) ?? [];
  return id ?? null;
}

/** Where the learner is in a running test: at the question that was answered last, or at the first. */
export function placeIn({ questions, answers }: TestAttempt): number {
  const last = Object.keys(answers).at(-1);
  const index = questions.findIndex(({ module, question }) => testKey(module, question) === last);
  return Math.max(0, index);
}
