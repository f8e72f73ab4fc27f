import type { DiagnosticCode } from './diagnostic.ts';
import type { MarkdownScope } from './markdown.ts';
import type { PictureProblem } from './picture/examine-svg.ts';
import type { Place } from './place.ts';
import type { Report } from './reporting.ts';
import type { Inline } from './tree.ts';

/** A line of text as its author wrote it, and where. */
export interface WrittenLine {
  readonly content: string;
  readonly place: Place;
}

/** What a text is read against: the file it stands in, and what it may refer to. */
export interface Reading {
  /** The lines of the whole file; positions are looked up in them. */
  readonly lines: readonly string[];
  readonly scope: MarkdownScope;
  /** The highest heading that may appear: 1 in plain CommonMark, 3 inside a step. */
  readonly highestHeading: number;
  readonly isLink: (href: string) => boolean;
  /** The path of a picture in the briefing's folder; null when it is not there. */
  readonly image: (src: string) => string | null;
  /** Why a picture that is there may not be shown; null when it may. */
  readonly pictureProblem: (path: string) => PictureProblem | null;
  readonly hasPassage: (id: string) => boolean;
  /** Hears of every known passage that a text refers to, in the author's order. */
  readonly cite: (passage: string) => void;
  /** The term as it reads in the module's language; null when the glossary has none. */
  readonly term: (id: string) => string | null;
  /**
   * Hears of every gap (`{{dagen}}`) in the author's order, and answers what is wrong with it, if anything. Null where
   * a text has no gaps, and braces are text.
   */
  readonly gap: ((id: string) => DiagnosticCode | null) | null;
  /** Hears of every line of text that was read. */
  readonly hear: (line: readonly Inline[], written: WrittenLine) => void;
  readonly report: Report;
}
