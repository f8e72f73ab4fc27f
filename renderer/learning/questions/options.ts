import { shuffle } from '../chance.ts';
import { readEntries, readNamed, type Entry } from './entries.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import type { Option } from './question.ts';

/** How an option begins: its groups are what stands between the brackets, and its text. */
export const optionLine = /^- \[( |x|X)\] ?(.*)$/;

const pin = 'pinned';

/** Splits a body into the prompt and its list of options, each with what its author wrote. */
export const readOptionEntries = (
  source: QuestionSource,
  body: SourceText = source.body,
): { prompt: SourceText; entries: Entry[] } => readEntries(source, [optionLine], () => true, body);

/**
 * Splits a body into the prompt and its list of options, and reads each option.
 *
 * @returns in `pinned` the id of the option that stays last; null where none does
 */
export function readOptions(
  source: QuestionSource,
  body: SourceText = source.body,
): { prompt: SourceText; options: Option[]; pinned: string | null } {
  const { prompt, entries } = readOptionEntries(source, body);
  const taken = new Set<string>();
  let pinned: string | null = null;
  const options = entries.flatMap((entry) => {
    const read = readOption(source, entry, taken, [pin]);
    if (!read) return [];
    const { option, marks } = read;
    if (marks.includes(pin)) {
      const at = { line: entry.line, column: 1 };
      if (pinned !== null) source.report('error', 'second-pinned-option', at, { id: option.id });
      pinned ??= option.id;
    }
    return [option];
  });
  return { prompt, options, pinned };
}

/** Reads one option and the marks behind its id; null, and reported, where it has no usable id. */
export function readOption(
  source: QuestionSource,
  entry: Entry,
  taken: Set<string>,
  known: readonly string[] = [],
): { readonly option: Option; readonly marks: readonly string[] } | null {
  const { line, column, feedback } = entry;
  const named = readNamed(source, entry.text, line, taken, known);
  if (!named) return null;
  const { text, id, marks } = named;
  const right = entry.sign !== ' ';
  if (!right && feedback === null) {
    source.report('warning', 'option-without-feedback', { line, column: 1 }, { id });
  }
  const content = source.inline({ text, line, column });
  return { option: { id, right, content, feedback: feedback && source.inline(feedback) }, marks };
}

/** Options in an order that depends on the seed alone; the pinned one is the last in any. */
export function shuffledOptions<Item extends { readonly id: string }>(
  options: readonly Item[],
  pinned: string | null,
  seed: number,
): Item[] {
  const loose = options.filter(({ id }) => id !== pinned);
  return [...shuffle(loose, seed), ...options.filter(({ id }) => id === pinned)];
}
