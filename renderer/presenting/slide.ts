import type { Language } from '../briefing/briefing.ts';
import type { Block, Inline } from '../briefing/tree.ts';
import type { Question } from '../learning/questions/question.ts';

/** A picture on a slide. */
export interface SlidePicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | null;
}

interface Common {
  /** Made of the ids of module, step, part and question, so that it outlives a change of wording or order. */
  readonly id: string;
  readonly language: Language;
  /** What the slide is called, in plain words. No two slides of a deck are called the same. */
  readonly title: string;
  /** What the plan gives it, in minutes. */
  readonly minutes: number;
  /** What the briefer reads in the console. */
  readonly note: readonly Block[];
  /** The passages that it rests on. */
  readonly cites: readonly string[];
}

interface OfStep extends Common {
  readonly module: string;
  readonly step: string;
}

/** The first slide: what this is about, and whose words it gives. */
export interface CoverSlide extends Common {
  readonly kind: 'cover';
}

/** Opens a module, where an agenda has more than one. */
export interface ModuleSlide extends Common {
  readonly kind: 'module';
  readonly module: string;
  /** What its steps on the agenda are called, in order. */
  readonly stops: readonly string[];
}

/** An act or document that came after what the briefing is about. */
export interface SinceAct {
  readonly act: string;
  /** `2024`, `2024-05` or `2024-05-14`. */
  readonly date: string;
}

/** A step, or a part of one that does not fit on one slide: its heading, points that come one by one, a picture. */
export interface StepSlide extends OfStep {
  readonly kind: 'step';
  /** From 1; and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly heading: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
  readonly picture: SlidePicture | null;
  /** What came later that the step tells of: its points may rest on that, and not on the passages. */
  readonly since: readonly SinceAct[];
}

/** A question for the room: first the question, then the hands, then the answer with why. */
export interface QuestionSlide extends OfStep {
  readonly kind: 'question';
  readonly question: Question;
}

export type Slide = CoverSlide | ModuleSlide | StepSlide | QuestionSlide;

/** The slides of an agenda in one language, in order. */
export type Deck = readonly Slide[];
