import type { Block, Inline } from '../../briefing/tree.ts';

/** What a question asks of a learner. */
export type Level = 'remember' | 'understand' | 'apply' | 'judge';

/** What every question has, whatever its kind. */
export interface QuestionCommon {
  readonly id: string;
  readonly cites: readonly string[];
  readonly level: Level;
  /** How often it may be checked in one attempt. */
  readonly tries: number;
  /** The name of what it is confused with: questions that share it are mixed when they come back. */
  readonly confused: string | null;
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
}

export interface TrueFalseQuestion extends QuestionCommon {
  readonly kind: 'true-false';
  readonly answer: boolean;
  /** Feedback for whoever picked the wrong one. */
  readonly wrong: readonly Inline[] | null;
}

export type Question = ChoiceQuestion | TrueFalseQuestion;
