import type { Language } from '../../briefing/briefing.ts';

/** What was picked or typed, as JSON; its shape belongs to the kind of question. */
export type StoredResponse =
  string | number | boolean | null | StoredResponse[] | { [key: string]: StoredResponse };

/** How sure a learner was before checking: 1 is not, 3 is very. */
export type Certainty = 1 | 2 | 3;

/** Where a question is asked: in the lesson, or when it comes back. */
export type Occasion = 'lesson' | 'review';

export type AnnotationType = 'note' | 'highlight' | 'bookmark';

/** Words of a text, with what stands around them so that they are found again. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type TestType = 'pretest' | 'quiz' | 'final';

/** A question of a test. */
export interface TestQuestion {
  readonly module: string;
  readonly question: string;
  /** Decides the order of its options. */
  readonly seed: number;
}

/** How an answer of a test was judged; `response` is null where there was none. */
export interface TestMark {
  readonly module: string;
  readonly question: string;
  readonly hash: string;
  readonly response: StoredResponse;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
}

/** One thing on an agenda: a step, or one of its questions for the room. */
export interface AgendaItem {
  readonly module: string;
  readonly step: string;
  readonly question: string | null;
  /** What the briefer gives it; null for what its author planned. */
  readonly minutes: number | null;
}

/** What is presented, in which order, and in how much time. */
export interface Agenda {
  readonly name: string;
  /** The time there is, in minutes; null where nobody said. */
  readonly minutes: number | null;
  readonly items: AgendaItem[];
}

/** How many hands each option of a question got. */
export type Counts = Readonly<Record<string, number>>;

interface Common {
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
}

interface InModule extends Common {
  readonly module: string;
}

/** Of a test, which may be about one module or about the whole briefing. */
interface InBriefing extends Common {
  readonly module: string | null;
}

/** Of nothing in the briefing alone. */
interface AboutAll extends Common {
  readonly module: null;
}

interface OfAttempt extends InModule {
  readonly question: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Decides the order of the options. */
  readonly seed: number;
  readonly occasion: Occasion;
}

export type LearnerEvent =
  | (InModule & { readonly kind: 'step-entered'; readonly step: string })
  | (InModule & { readonly kind: 'module-finished' })
  | (InModule & { readonly kind: 'time-studied'; readonly seconds: number })
  | (OfAttempt & {
      readonly kind: 'answer-drafted';
      readonly response: StoredResponse;
      readonly certainty: Certainty | null;
    })
  | (OfAttempt & { readonly kind: 'hint-opened' })
  /** Checked and not right, with a try left. */
  | (OfAttempt & {
      readonly kind: 'answer-tried';
      readonly response: StoredResponse;
      readonly certainty: Certainty | null;
    })
  | (OfAttempt & {
      readonly kind: 'answer-given';
      readonly response: StoredResponse;
      readonly hash: string;
      readonly hinted: boolean;
      /** What was said before the first check. */
      readonly certainty: Certainty | null;
      /** How many checks it took, this one included. */
      readonly tries: number;
      readonly correct: boolean;
      readonly score: number;
      /** What the question said, line by line, when that is new. */
      readonly wording: string[] | null;
    })
  | (OfAttempt & { readonly kind: 'attempt-restarted' })
  /** The learner was told that a question changed since it was learned. */
  | (InModule & {
      readonly kind: 'change-accepted';
      readonly question: string;
      readonly hash: string;
    })
  | (InBriefing & {
      readonly kind: 'test-started';
      readonly test: string;
      readonly type: TestType;
      readonly questions: TestQuestion[];
      /** The time there is for it; null for as long as it takes. */
      readonly seconds: number | null;
      /** Per cent; null where nothing can be passed. */
      readonly passMark: number | null;
    })
  | (InModule & {
      readonly kind: 'test-answered';
      readonly test: string;
      readonly question: string;
      readonly response: StoredResponse;
    })
  | (InModule & {
      readonly kind: 'test-flagged';
      readonly test: string;
      readonly question: string;
      readonly flagged: boolean;
    })
  | (InBriefing & {
      readonly kind: 'test-finished';
      readonly test: string;
      readonly marks: TestMark[];
      /** Per cent. */
      readonly score: number;
      readonly passed: boolean | null;
      readonly reason: 'handed-in' | 'time-over';
    })
  /** Written, or written anew under the same id. */
  | (InModule & {
      readonly kind: 'annotation-put';
      readonly annotation: string;
      readonly step: string;
      readonly type: AnnotationType;
      /** The words it is about; null where it is about the whole step. */
      readonly quote: Quote | null;
      readonly text: string;
    })
  | (InModule & { readonly kind: 'annotation-removed'; readonly annotation: string })
  /** Saved, or saved anew under the same id. */
  | (AboutAll & Agenda & { readonly kind: 'agenda-put'; readonly agenda: string })
  | (AboutAll & { readonly kind: 'agenda-removed'; readonly agenda: string })
  | (AboutAll & {
      readonly kind: 'presentation-started';
      readonly presentation: string;
      /** Of its agenda; empty where that has none. */
      readonly name: string;
    })
  /** What a room answered; a later count of the same question takes its place. */
  | (InModule & {
      readonly kind: 'room-counted';
      readonly presentation: string;
      readonly question: string;
      readonly hash: string;
      readonly counts: Counts;
    })
  | (AboutAll & { readonly kind: 'presentation-ended'; readonly presentation: string });

/** An event of one kind. */
export type EventOf<Kind extends LearnerEvent['kind']> = Extract<LearnerEvent, { kind: Kind }>;
