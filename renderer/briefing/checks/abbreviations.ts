import type { Term } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { flattened } from '../inlines-in.ts';
import { linesIn } from '../lines-in.ts';
import type { SoundModule } from '../parse-module.ts';
import { plainText } from '../plain-text.ts';
import { questionLines } from '../question-lines.ts';
import { reportingOn } from '../reporting.ts';
import type { Inline, Step } from '../tree.ts';
import { whereIn } from './where-in.ts';

/** A word of capitals, in the plural or not; `COM(2024) 126` is a number to find a document by, and no abbreviation. */
const abbreviation = /(?<![\p{L}\p{N}])([A-Z]{2,})s?(?![\p{L}\p{N}]|\s?\(\d{4}\)\s?\d)/gu;
/** Roman numerals, the letter IJ, and what every reader of a European briefing knows. */
const plain = /^(?:[IVX]+|IJ|EU)$/;

const namedBefore = /\p{L}\P{L}{0,3}\(\P{L}?$/u;
const closedAfter = /^\P{L}?[),;]/u;
const namedAfter = /^\P{L}{0,2}\((?=[^)]*\p{Ll})/u;

/** How much text is looked at: enough for the bracket, and for a long form in brackets. */
const longestBefore = 8;
const longestAfter = 100;

/**
 * Warns of abbreviations that a module does not explain: not in brackets beside their long form where they come first,
 * nor as a term of the glossary. Each is reported once a module, where it comes first.
 */
export function checkAbbreviations(
  { module, written }: SoundModule,
  terms: readonly Term[],
): Diagnostic[] {
  const { report, diagnostics } = reportingOn(module.path);
  const lines = module.steps.flatMap((step) => capitalLines(step, written));
  const known = new Set(
    terms.flatMap(({ id, term }) => [id.toUpperCase(), ...namesIn(term[module.language] ?? '')]),
  );
  for (const name of lines.flatMap(({ line }) => namesInTerms(line))) known.add(name);
  for (const { line, source, stepLine } of lines) {
    // Most lines have no new one, and to take their marks away is slow.
    if (namesIn(source).every((name) => known.has(name))) continue;
    const text = plainText(line);
    for (const { 0: whole, 1: name = '', index } of text.matchAll(abbreviation)) {
      if (plain.test(name) || known.has(name)) continue;
      known.add(name);
      const end = index + whole.length;
      const before = text.slice(Math.max(0, index - longestBefore), index);
      if (isExplained(before, text.slice(end, end + longestAfter))) continue;
      const at = whereIn(written.get(line), name, stepLine, index);
      report('warning', 'abbreviation-unexplained', at, { abbreviation: name });
    }
  }
  return diagnostics;
}

interface CapitalLine {
  readonly line: readonly Inline[];
  /** As it was written. */
  readonly source: string;
  readonly stepLine: number;
}

/** The lines of a step that a learner reads, in their order, in which two capitals stand side by side. */
function capitalLines(
  { heading, blocks, line: stepLine }: Step,
  written: SoundModule['written'],
): CapitalLine[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'question' ? questionLines(block.question) : linesIn([block]),
  );
  return [heading, ...lines]
    .map((line) => ({ line, source: written.get(line)?.content ?? plainText(line), stepLine }))
    .filter(({ source }) => /[A-Z]{2}/.test(source));
}

const namesInTerms = (line: readonly Inline[]): string[] =>
  flattened(line).flatMap((node) => (node.kind === 'term' ? namesIn(node.text) : []));

const namesIn = (text: string): string[] =>
  [...text.matchAll(abbreviation)].map(([, name = '']) => name).filter((name) => !plain.test(name));

const isExplained = (before: string, after: string): boolean =>
  (namedBefore.test(before) && closedAfter.test(after)) || namedAfter.test(after);
