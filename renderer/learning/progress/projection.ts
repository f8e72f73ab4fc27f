import type { Language } from '../../briefing/briefing.ts';
import type {
  Agenda,
  AnnotationType,
  Certainty,
  Counts,
  Quote,
  StoredResponse,
  TestMark,
  TestQuestion,
  TestType,
} from './event.ts';

/** Where a learner is in a module. */
export interface Place {
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
  readonly certainty: Certainty | null;
  readonly tries: number;
  readonly language: Language;
  readonly at: number;
}

/** How a question stands for a learner. */
export interface QuestionState {
  readonly attempt: number;
  readonly seed: number;
  /** What was picked in this attempt and not checked yet. */
  readonly draft: StoredResponse;
  readonly certainty: Certainty | null;
  readonly hinted: boolean;
  /** How often it was checked in this attempt and was not right. */
  readonly missed: number;
  readonly given: GivenAnswer | null;
}

/** What is expected of the learner's memory of a question. Days count from 1970 in the learner's own calendar. */
export interface Card {
  /** Days after which nine in ten are expected to be remembered. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly state: 'learning' | 'review' | 'relearning';
  readonly lastDay: number;
  readonly dueDay: number;
  readonly answers: number;
  readonly lapses: number;
  /** How sure the learner was of the last answer, when that was wrong; null otherwise. */
  readonly sureAndWrong: Certainty | null;
  readonly hash: string;
  readonly language: Language;
}

/** A test that was begun, and how it ended. */
export interface TestAttempt {
  readonly type: TestType;
  readonly module: string | null;
  readonly language: Language;
  readonly version: string;
  readonly questions: TestQuestion[];
  readonly seconds: number | null;
  readonly passMark: number | null;
  readonly startedAt: number;
  /** The latest moment that is known of; a clock that is set back does not give time back. */
  readonly lastAt: number;
  /** By `module/question`; the one that was answered last stands last. */
  readonly answers: Record<string, StoredResponse>;
  readonly flagged: string[];
  readonly finished: {
    readonly at: number;
    readonly marks: TestMark[];
    readonly score: number;
    readonly passed: boolean | null;
    readonly reason: 'handed-in' | 'time-over';
  } | null;
}

/** A note, a highlight or a bookmark in a step. */
export interface Annotation {
  readonly step: string;
  readonly type: AnnotationType;
  readonly quote: Quote | null;
  readonly text: string;
  readonly language: Language;
  readonly version: string;
  readonly createdAt: number;
  readonly changedAt: number;
}

export interface Count {
  readonly given: number;
  readonly right: number;
}

/** For each degree of certainty, how many answers were given with it and how many of them were right. */
export type Calibration = Readonly<Record<Certainty, Count>>;

/** What was done on a day of the learner's calendar. */
export interface StudyDay {
  readonly seconds: number;
  readonly answers: number;
  /** How many of those answers were given to what came back. */
  readonly reviews: number;
}

/** What a question said when it was last answered. */
export interface Wording {
  readonly hash: string;
  readonly language: Language;
  readonly lines: string[];
}

/** What a room answered to a question. */
export interface RoomAnswer {
  readonly module: string;
  readonly question: string;
  /** Of the question as it stood. */
  readonly hash: string;
  readonly counts: Counts;
  readonly at: number;
}

/** A presentation that was given. */
export interface GivenPresentation {
  /** Of its agenda; empty where that had none. */
  readonly name: string;
  readonly language: Language;
  readonly version: string;
  readonly startedAt: number;
  /** Null as long as it was not ended. */
  readonly endedAt: number | null;
  /** In the order in which they were first asked. */
  readonly rooms: RoomAnswer[];
}

/** What each kind of projection holds. */
export interface ProjectionValues {
  readonly place: Place;
  readonly question: QuestionState;
  readonly review: QuestionState;
  readonly card: Card;
  readonly test: TestAttempt;
  readonly annotation: Annotation;
  readonly calibration: Calibration;
  readonly 'study-day': StudyDay;
  readonly wording: Wording;
  readonly agenda: Agenda;
  readonly presentation: GivenPresentation;
}

export type ProjectionKind = keyof ProjectionValues;

/** The name of a projection: `scope` is the module, or empty for the whole briefing. */
export interface ProjectionName<Kind extends ProjectionKind = ProjectionKind> {
  readonly kind: Kind;
  readonly briefing: string;
  readonly scope: string;
  readonly key: string;
}

/** A thing that follows from events, and can be built anew from them. A null value takes away what was there. */
export type Projection = {
  [Kind in ProjectionKind]: ProjectionName<Kind> & {
    readonly value: ProjectionValues[Kind] | null;
  };
}[ProjectionKind];

/** How a thing stood before an event; null where there was none. */
export type Before = <Kind extends ProjectionKind>(
  name: ProjectionName<Kind>,
) => ProjectionValues[Kind] | null;
