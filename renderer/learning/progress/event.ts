import type { Language } from '../../briefing/briefing.ts';

/** What was picked or typed, as JSON; its shape belongs to the kind of question. */
export type StoredResponse =
  string | number | boolean | null | StoredResponse[] | { [key: string]: StoredResponse };

interface EventCommon {
  readonly id: string;
  /** Milliseconds since 1970, UTC, by the laptop's clock. */
  readonly at: number;
  /** Minutes that local time was ahead of UTC. */
  readonly zone: number;
  readonly briefing: string;
  /** The briefing's version. */
  readonly version: string;
  /** The language in which the learner saw it. */
  readonly language: Language;
  readonly module: string;
}

interface OfAttempt {
  readonly question: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Decides the order of the options. */
  readonly seed: number;
}

export type LearnerEvent = EventCommon &
  (
    | { readonly kind: 'step-entered'; readonly step: string }
    | (OfAttempt & { readonly kind: 'answer-drafted'; readonly response: StoredResponse })
    | (OfAttempt & {
        readonly kind: 'answer-given';
        readonly response: StoredResponse;
        readonly hash: string;
        readonly hinted: boolean;
        readonly correct: boolean;
        readonly score: number;
      })
    | (OfAttempt & { readonly kind: 'attempt-restarted' })
    | { readonly kind: 'module-finished' }
  );

/** Where a learner is in a module. */
export interface Place {
  readonly briefing: string;
  readonly module: string;
  readonly step: string;
  readonly visited: string[];
  readonly answered: string[];
  readonly enteredAt: number;
  readonly finishedAt: number | null;
  /** Whether the end was the last that the learner saw of the module. */
  readonly atEnd: boolean;
}

/** An answer as it was given and judged. */
export interface GivenAnswer {
  readonly response: StoredResponse;
  readonly correct: boolean;
  readonly score: number;
  readonly hash: string;
  readonly hinted: boolean;
  readonly language: Language;
  readonly at: number;
}

/** How a question stands for a learner. */
export interface QuestionState {
  readonly briefing: string;
  readonly module: string;
  readonly question: string;
  readonly attempt: number;
  readonly seed: number;
  /** What was picked in this attempt and not checked yet. */
  readonly draft: StoredResponse;
  readonly given: GivenAnswer | null;
  /** Whether the very first answer was right; null before it. */
  readonly firstCorrect: boolean | null;
}

/** What follows from an event. */
export interface Effects {
  readonly place?: Place;
  readonly question?: QuestionState;
}
