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

/** A gap in a text that is typed: any of the forms is right, and the first is shown. */
export interface TypedGap {
  readonly kind: 'typed';
  readonly id: string;
  readonly accepted: readonly string[];
}

/** A gap in a text that is filled from a list: any of the right options is. */
export interface PickedGap {
  readonly kind: 'picked';
  readonly id: string;
  readonly options: readonly Option[];
}

export type Gap = TypedGap | PickedGap;

export interface ClozeQuestion extends QuestionCommon {
  readonly kind: 'cloze';
  /** In the order of the prompt, in which each stands once. */
  readonly gaps: readonly Gap[];
}

/** An answer that the author foresaw and that is wrong. */
export interface WrongAnswer {
  readonly id: string;
  readonly forms: readonly string[];
  readonly feedback: readonly Inline[] | null;
}

export interface ShortQuestion extends QuestionCommon {
  readonly kind: 'short';
  /** The forms that are right, at least one; the first is shown. */
  readonly accepted: readonly string[];
  readonly wrong: readonly WrongAnswer[];
}

export interface NumberQuestion extends QuestionCommon {
  readonly kind: 'number';
  readonly answer: number;
  /** How far from the answer is still right. */
  readonly tolerance: number;
  /** The forms of the unit that may be typed after the number; the first is shown. */
  readonly units: readonly string[];
}

export type Question =
  ChoiceQuestion | TrueFalseQuestion | ClozeQuestion | ShortQuestion | NumberQuestion;
