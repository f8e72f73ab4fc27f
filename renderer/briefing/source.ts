import type { SourceText } from '../learning/questions/kind.ts';

/** A file of a briefing as lines, with line ends and invisible first characters made equal. */
export interface SourceFile {
  /** The path in the briefing's folder, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * In UTF-16 units: ten times the longest module there is. What is longer is not read, so that no file, however it was
 * made, takes more than a second.
 */
export const longestFile = 250_000;

/** Cuts a text into lines. Every offset in the result is one in the author's file, line by line. */
export function sourceOf(path: string, text: string): SourceFile {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const unix = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  // The sign that CommonMark prescribes in place of a zero.
  return { path, lines: unix.replaceAll('\0', '\uFFFD').split('\n') };
}

/** The lines from the index `from` up to `to`, as one text that knows where it stands. */
export function textOf(file: SourceFile, from: number, to: number): SourceText {
  return { text: file.lines.slice(from, to).join('\n'), line: from + 1, column: 1 };
}

const longestExcerpt = 2000;

/** Source text to show in place of a broken part. */
export const excerpt = (source: string): string =>
  source.length > longestExcerpt ? `${source.slice(0, longestExcerpt)}…` : source;
