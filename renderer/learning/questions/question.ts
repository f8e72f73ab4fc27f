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
  /** The option that stays last however the others are shuffled, such as "all of these"; null where none does. */
  readonly pinned: string | null;
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

/** Something to put in its place, or a place to put it in. */
export interface Item {
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface OrderQuestion extends QuestionCommon {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly Item[];
}

export interface PlacedItem extends Item {
  /** The id of the place that it belongs in. */
  readonly place: string;
  /** Feedback for whoever put it elsewhere. */
  readonly feedback: readonly Inline[] | null;
}

/** Items that each belong in one of the places. */
export interface Placing {
  readonly items: readonly PlacedItem[];
  readonly places: readonly Item[];
}

/** The items are the left sides and the places the right sides, also those that belong to none. */
export interface MatchQuestion extends QuestionCommon, Placing {
  readonly kind: 'match';
}

/** The places are groups. */
export interface SortQuestion extends QuestionCommon, Placing {
  readonly kind: 'sort';
}

/** A part of a picture, in per cent of its width and height, from its left top corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PointArea extends Option {
  readonly area: Area;
}

export interface PointQuestion extends QuestionCommon {
  readonly kind: 'point';
  /** Taken out of the prompt, so that it is shown with its areas. */
  readonly picture: { readonly src: string; readonly alt: string; readonly caption: string | null };
  /** The right ones are equally right. */
  readonly areas: readonly PointArea[];
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

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | ClozeQuestion
  | ShortQuestion
  | NumberQuestion
  | OrderQuestion
  | MatchQuestion
  | SortQuestion
  | PointQuestion
  | CaseQuestion
  | OpenQuestion;
