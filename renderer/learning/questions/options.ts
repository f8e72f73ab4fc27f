import { readEntries, readNamed, type Entry } from './entries.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import type { Option } from './question.ts';

const optionLine = /^- \[( |x|X)\] ?(.*)$/;

/** Splits a body into the prompt and its list of options, each with what its author wrote. */
export const readOptionEntries = (
  source: QuestionSource,
  body: SourceText = source.body,
): { prompt: SourceText; entries: Entry[] } => readEntries(source, [optionLine], () => true, body);

/** Splits a body into the prompt and its list of options, and reads each option. */
export function readOptions(
  source: QuestionSource,
  body: SourceText = source.body,
): { prompt: SourceText; options: Option[] } {
  const { prompt, entries } = readOptionEntries(source, body);
  const taken = new Set<string>();
  return { prompt, options: entries.flatMap((entry) => readOption(source, entry, taken) ?? []) };
}

/** Reads one option; null, and reported, where it has no usable id. */
export function readOption(
  source: QuestionSource,
  entry: Entry,
  taken: Set<string>,
): Option | null {
  const { line, column, feedback } = entry;
  const named = readNamed(source, entry.text, line, taken);
  if (!named) return null;
  const { text, id } = named;
  const right = entry.sign !== ' ';
  if (!right && feedback === null) {
    source.report('warning', 'option-without-feedback', { line, column: 1 }, { id });
  }
  return {
    id,
    right,
    content: source.inline({ text, line, column }),
    feedback: feedback && source.inline(feedback),
  };
}
