import { choice } from './choice.ts';
import { register, type Mark, type RegisteredKind } from './kind.ts';
import type { Question } from './question.ts';
import { trueFalse } from './true-false.ts';

/** Every kind of question there is: the parser, the marking and the check read from here. */
export const questionKinds: ReadonlyMap<string, RegisteredKind> = new Map(
  [register(choice), register(trueFalse)].map((kind) => [kind.kind, kind]),
);

/**
 * Marks what a learner gave.
 *
 * @returns null when the response does not fit the question, for instance because the question was changed since.
 */
export function judge(question: Question, response: unknown): Mark | null {
  const kind = questionKinds.get(question.kind);
  if (!kind) throw new TypeError(`There is no kind of question "${question.kind}"`);
  return kind.judge(question, response);
}
