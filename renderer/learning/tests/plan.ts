import type { TestPlans } from '../../briefing/briefing.ts';
import type { TestType } from '../progress/event.ts';

/** What a test is begun with. */
export interface TestTerms {
  /** How many questions, where there are as many. */
  readonly wanted: number;
  /** The time there is for it; null for as long as it takes. */
  readonly seconds: number | null;
  /** Per cent; null where nothing can be passed. */
  readonly passMark: number | null;
}

/** A pretest is short: it is there to make curious. */
const pretestQuestions = 3;

/**
 * The terms of a test.
 *
 * @param hasLimits whether the learner wants tests to have a time limit
 */
export function termsOf(
  type: TestType,
  { tests, passMark }: { readonly tests: TestPlans; readonly passMark: number },
  hasLimits: boolean,
): TestTerms {
  if (type === 'pretest') return { wanted: pretestQuestions, seconds: null, passMark: null };
  const { questions, minutes } = tests[type];
  return { wanted: questions, seconds: hasLimits && minutes ? minutes * 60 : null, passMark };
}
