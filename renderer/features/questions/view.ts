import type { Language } from '../../briefing/briefing.ts';
import type { StoredResponse } from '../../learning/progress/event.ts';
import type { Question } from '../../learning/questions/question.ts';

/** What the component of a kind of question is given. It sends `update:response` when the learner picks. */
export interface QuestionViewProps<Q extends Question> {
  readonly question: Q;
  readonly response: StoredResponse;
  /** Decides the order of the options. */
  readonly seed: number;
  /** The answer was given: it can be read and no longer changed. */
  readonly locked: boolean;
  /** The language in which the answer was given; null before it was. */
  readonly answeredIn: Language | null;
}

/** What every component of a kind of question lets the card around it do. */
export interface QuestionView {
  /** Picks by number, counted from 1; false where there is no such option. */
  readonly pickNumber: (number: number) => boolean;
  /** There are steps of its own to take, with buttons of their own, before there is anything to check. */
  readonly isUnderWay?: boolean;
}
