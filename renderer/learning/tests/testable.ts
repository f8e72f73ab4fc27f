import type { Module } from '../../briefing/briefing.ts';
import type { Step } from '../../briefing/tree.ts';
import type { TestMark, TestQuestion } from '../progress/event.ts';
import { testKey } from '../progress/names.ts';
import type { Question } from '../questions/question.ts';

/**
 * Kinds that no test can ask: the learner rates an answer to an open question, and a case tells what comes of every pick
 * before the test is over.
 */
const notForTests: ReadonlySet<Question['kind']> = new Set(['open', 'case']);

/** A question that a test can ask, and where it stands in the briefing. */
export interface TestableQuestion {
  readonly module: Module;
  readonly step: Step;
  readonly question: Question;
}

/** Every question of these modules that a test can ask, by `module/question`, in the order of the route. */
export function testableQuestions(modules: readonly Module[]): Map<string, TestableQuestion> {
  const found = new Map<string, TestableQuestion>();
  for (const module of modules) {
    for (const step of module.steps) {
      for (const question of step.questions) {
        if (notForTests.has(question.kind)) continue;
        found.set(testKey(module.id, question.id), { module, step, question });
      }
    }
  }
  return found;
}

/** The name of a question of a test among those that can be asked. */
export const keyOf = ({ module, question }: TestQuestion | TestMark): string =>
  testKey(module, question);
