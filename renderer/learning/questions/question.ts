import type { Block, Inline } from '../../briefing/tree.ts';

/** What a question asks of a learner. */
export type Level = 'remember' | 'understand' | 'apply' | 'judge';

/** What every question has, whatever its kind. */
export interface QuestionCommon {
  readonly id: string;
  readonly cites: readonly string[];
  readonly level: Level;
  readonly prompt: readonly Block[];
  readonly hint: readonly Block[] | null;
  readonly why: readonly Block[];
  /** Of the rules and of what a learner reads before answering; `isChanged` compares it. */
  readonly hash: string;
}

export interface Option {
  readonly id: string;
  readonly right: boolean;
  readonly content: readonly Inline[];
  readonly feedback: readonly Inline[] | null;
}

export interface ChoiceQuestion extends QuestionCommon {
  readonly kind: 'choice';
  /** Whether several options may be picked. */
  readonly many: boolean;
  readonly options: readonly Option[];
  /** The option that stays last however the others are shuffled, such as "all of these"; null where none does. */
  readonly pinned: string | null;
}

export interface TrueFalseQuestion extends QuestionCommon {
  readonly kind: 'true-false';
  readonly answer: boolean;
  /** Feedback for whoever picked the wrong one. */
  readonly wrong: readonly Inline[] | null;
}

export interface CaseOption {
  readonly id: string;
  readonly right: boolean;
  readonly content: readonly Inline[];
  /** What comes of picking it. */
  readonly consequence: readonly Inline[];
  /** The turn that comes next; null where the case ends. */
  readonly leadsTo: string | null;
}

export interface CaseTurn {
  readonly id: string;
  readonly heading: readonly Inline[];
  readonly text: readonly Block[];
  readonly options: readonly CaseOption[];
}

/** The situation is the prompt; the first turn is where it begins. */
export interface CaseQuestion extends QuestionCommon {
  readonly kind: 'case';
  readonly turns: readonly CaseTurn[];
}

/** What a good answer has. */
export interface Criterion {
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface OpenQuestion extends QuestionCommon {
  readonly kind: 'open';
  /** The model answer. */
  readonly model: readonly Block[];
  readonly criteria: readonly Criterion[];
}

export type Question = ChoiceQuestion | TrueFalseQuestion | CaseQuestion | OpenQuestion;
