import type { Language } from '../../briefing/briefing.ts';
import type { StandingAnnotation } from './standing.ts';

/** Everything that a learner wrote and marked in a briefing, in the order of the route. */
export interface Notebook {
  readonly modules: readonly NotebookModule[];
}

export interface NotebookModule {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly steps: readonly NotebookStep[];
}

export interface NotebookStep {
  readonly id: string;
  /** Null where the step is no longer in the text. */
  readonly title: string | null;
  readonly isBookmarked: boolean;
  readonly entries: readonly NotebookEntry[];
}

/** A note or a highlight. */
export interface NotebookEntry extends StandingAnnotation {
  /** Where the passages stand that the quoted sentences rest on. */
  readonly locators: readonly string[];
}
