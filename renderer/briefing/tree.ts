import type { Question } from '../learning/questions/question.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What stands inside a line of text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'line-break'; readonly hard: boolean }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title: string | null;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly title: string | null;
    }
  /** `[^S1-b1]`: the sentence before it rests on this passage. */
  | { readonly kind: 'passage'; readonly passage: string }
  /** `[[screening]]`: a term with its definition in the glossary. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string }
  /** `{{dagen}}`: to be filled in, in the text of a cloze. */
  | { readonly kind: 'gap'; readonly gap: string }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic; readonly source: string };

export interface TableCell {
  readonly align: 'left' | 'center' | 'right' | null;
  readonly content: readonly Inline[];
}

/** What stands on lines of its own. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      /** A tight list's items show their paragraphs without space between. */
      readonly tight: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'code-block'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly TableCell[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'figure';
      /** The path in the briefing's folder: `media/route.svg`. */
      readonly src: string;
      readonly alt: string;
      readonly caption: string | null;
    }
  | { readonly kind: 'key'; readonly points: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'since';
      readonly act: string;
      /** `2024`, `2024-05` or `2024-05-14`. */
      readonly date: string;
      readonly content: readonly Block[];
    }
  | { readonly kind: 'note'; readonly content: readonly Block[] }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic; readonly source: string };

export interface PresenterNote {
  /** Minutes that the step takes in a room; null where the author gave none. */
  readonly minutes: number | null;
  readonly content: readonly Block[];
}

/** A screen of the lesson and a slide of the presentation. */
export interface Step {
  readonly id: string;
  readonly heading: readonly Inline[];
  /** The heading as plain text, for routes, titles and announcements. */
  readonly title: string;
  /** Everything but the presenter's note, in the author's order, questions included. */
  readonly blocks: readonly Block[];
  readonly keyPoints: readonly (readonly Inline[])[];
  readonly questions: readonly Question[];
  readonly presenter: PresenterNote | null;
  /** Passages cited by the text and by the questions of this step, each once, in order of first mention. */
  readonly cites: readonly string[];
  readonly line: number;
}
