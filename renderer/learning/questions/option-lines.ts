import type { Position } from '../../briefing/diagnostic.ts';
import type { QuestionSource, SourceText } from './kind.ts';

const optionLine = /^- \[( |x|X)\] ?(.*)$/;
const feedbackLine = /^ {2,}: ?(.*)$/;
const leadLine = /^ {2,}-> *(.*)$/;
const continued = /^ {2,}(\S.*)$/;

/** An option as its author wrote it. */
export interface OptionText extends Position {
  readonly id: string;
  readonly right: boolean;
  readonly text: SourceText;
  /** The marks behind its id. */
  readonly marks: readonly string[];
  /** The lines under it that begin with a colon. */
  readonly feedback: SourceText | null;
  /** What stands behind the arrow under it. */
  readonly lead: SourceText | null;
}

/** What options of this kind of question can have beside a text, an id and feedback. */
export interface OptionGrammar {
  readonly marks: readonly string[];
  /** Whether `-> id` under an option says where it leads. */
  readonly leads: boolean;
}

interface RawOption {
  readonly line: number;
  readonly right: boolean;
  text: string;
  feedback: SourceText | null;
  lead: SourceText | null;
}

/**
 * Splits a text into what stands before its options, and the options.
 *
 * @param taken the ids that cannot be used any more; those of the options are added
 */
export function optionLines(
  source: QuestionSource,
  text: SourceText,
  grammar: OptionGrammar,
  taken: Set<string>,
): { before: SourceText; options: OptionText[] } {
  const lines = text.text.split('\n');
  const firstOption = lines.findIndex((line) => optionLine.test(line));
  const end = firstOption < 0 ? lines.length : firstOption;
  const before = { ...text, text: lines.slice(0, end).join('\n') };
  const raw = collect(source, lines, { first: text.line, from: end }, grammar);
  return { before, options: raw.flatMap((option) => finish(source, option, grammar, taken)) };
}

function collect(
  source: QuestionSource,
  lines: readonly string[],
  { first, from }: { readonly first: number; readonly from: number },
  { leads }: OptionGrammar,
): RawOption[] {
  const options: RawOption[] = [];
  for (const [index, text] of lines.entries()) {
    if (index < from || text.trim() === '') continue;
    const line = first + index;
    const [, mark, content] = optionLine.exec(text) ?? [];
    if (mark !== undefined) {
      const right = mark !== ' ';
      options.push({ line, right, text: content ?? '', feedback: null, lead: null });
      continue;
    }
    const current = options.at(-1);
    if (!current || !addTo(current, text, line, leads)) {
      const values = { text: text.trim() };
      source.report('error', 'question-text-unexpected', { line, column: 1 }, values);
    }
  }
  return options;
}

/** Adds an indented line to the option that it stands under; false where it has no place there. */
function addTo(option: RawOption, text: string, line: number, leads: boolean): boolean {
  const [, lead] = (leads ? leadLine.exec(text) : null) ?? [];
  const [, feedback] = feedbackLine.exec(text) ?? [];
  const [, more] = continued.exec(text) ?? [];
  if (lead !== undefined && option.lead === null) {
    option.lead = { text: lead.trim(), line, column: text.length - lead.length + 1 };
  } else if (lead !== undefined) {
    return false;
  } else if (feedback !== undefined) {
    const at = { line, column: text.indexOf(':') + 3 };
    option.feedback = option.feedback
      ? joined(option.feedback, feedback)
      : { text: feedback, ...at };
  } else if (more === undefined) {
    return false;
  } else if (option.feedback) {
    option.feedback = joined(option.feedback, more);
  } else {
    option.text = `${option.text}\n${more}`;
  }
  return true;
}

const joined = (before: SourceText, more: string): SourceText => ({
  ...before,
  text: `${before.text}\n${more}`,
});

function finish(
  source: QuestionSource,
  { line, right, text: written, feedback, lead }: RawOption,
  grammar: OptionGrammar,
  taken: Set<string>,
): OptionText[] {
  const at = { line, column: 1 };
  const split = source.splitId(written, grammar.marks);
  if (split === null) {
    source.report('error', 'option-without-id', at, { text: written });
    return [];
  }
  const { text, id, marks } = split;
  if (!source.isId(id)) {
    source.report('error', 'invalid-id', at, { id });
    return [];
  }
  if (taken.has(id)) {
    source.report('error', 'duplicate-id', at, { id });
    return [];
  }
  taken.add(id);
  if (text.trim() === '') source.report('error', 'option-without-text', at, { id });
  return [{ ...at, id, right, text: { text, line, column: 7 }, marks, feedback, lead }];
}
