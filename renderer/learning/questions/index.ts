import type { StoredResponse } from '../progress/event.ts';
import { caseKind } from './case.ts';
import { choice } from './choice.ts';
import { cloze } from './cloze.ts';
import { register, type Mark, type RegisteredKind } from './kind.ts';
import { match } from './match.ts';
import { number } from './number.ts';
import { open } from './open.ts';
import { order } from './order.ts';
import { point } from './point.ts';
import type { Question } from './question.ts';
import { short } from './short.ts';
import { sort } from './sort.ts';
import { trueFalse } from './true-false.ts';

/** Every kind of question there is: the parser, the marking and the check read from here. */
export const questionKinds: ReadonlyMap<string, RegisteredKind> = new Map(
  [
    register(choice),
    register(trueFalse),
    register(cloze),
    register(short),
    register(number),
    register(order),
    register(match),
    register(sort),
    register(point),
    register(caseKind),
    register(open),
  ].map((kind) => [kind.kind, kind]),
);

/** @throws TypeError for a kind that is not registered: only a bug can make one */
function kindOf(question: Question): RegisteredKind {
  const kind = questionKinds.get(question.kind);
  if (!kind) throw new TypeError(`There is no kind of question "${question.kind}"`);
  return kind;
}

/**
 * Marks what a learner gave.
 *
 * @returns null when the response does not fit the question, for instance because the question was changed since.
 */
export const judge = (question: Question, response: unknown): Mark | null =>
  kindOf(question).judge(question, response);

/** Whether a response fits the question and is finished, so that it can be checked. */
export const isComplete = (question: Question, response: unknown): boolean =>
  kindOf(question).isComplete(question, response);

/** What counts as the response before the learner did anything; null where that is none. */
export const initialResponse = (question: Question, seed: number): StoredResponse =>
  kindOf(question).initial(question, seed);
