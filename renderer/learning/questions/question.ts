import type { Block, Inline } from '../../briefing/tree.ts';

export const levels = ['remember', 'understand', 'apply', 'judge'] as const;
export type Level = (typeof levels)[number];

/** What every question has, whatever its kind. */
export interface QuestionCommon {
  readonly id: string;
  readonly cites: readonly string[];
  readonly level: Level;
  readonly prompt: readonly Block[];
  readonly hint: readonly Block[] | null;
  readonly why: readonly Block[];
  /** Of what a learner reads before answering and is judged by; another hash means that the question was changed. */
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
