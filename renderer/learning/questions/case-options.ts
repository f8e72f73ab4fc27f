import type { Position } from '../../briefing/diagnostic.ts';
import { readEntries, readNamed, type Entry } from './entries.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import { optionLine } from './options.ts';

/** `-> id` under an option: the turn that it leads to. */
const leadLine = /^ {2,}(->) *(.*)$/;

/** An option of a turn as its author wrote it. */
export interface OptionText extends Position {
  readonly id: string;
  readonly right: boolean;
  readonly text: SourceText;
  /** The lines under it that begin with a colon. */
  readonly consequence: SourceText | null;
  /** What stands behind the arrow under it. */
  readonly lead: SourceText | null;
}

/**
 * Splits a turn into what stands before its options, and the options.
 *
 * @param taken the ids that cannot be used any more; those of the options are added
 */
export function readCaseOptions(
  source: QuestionSource,
  body: SourceText,
  taken: Set<string>,
): { before: SourceText; options: OptionText[] } {
  const { prompt, entries } = readEntries(source, [optionLine, leadLine], () => true, body);
  const options: { readonly option: Entry; lead: Entry | null }[] = [];
  for (const entry of entries) {
    const current = options.at(-1);
    if (entry.form === 0) options.push({ option: entry, lead: null });
    else if (current?.lead === null) current.lead = entry;
    else {
      const values = { text: `-> ${entry.text}` };
      source.report('error', 'question-text-unexpected', { line: entry.line, column: 1 }, values);
    }
  }
  const read = options.flatMap(({ option, lead }) => readOne(source, option, lead, taken) ?? []);
  return { before: prompt, options: read };
}

function readOne(
  source: QuestionSource,
  option: Entry,
  lead: Entry | null,
  taken: Set<string>,
): OptionText | null {
  const { line, column, sign } = option;
  const named = readNamed(source, option.text, line, taken);
  return (
    named && {
      line,
      column: 1,
      id: named.id,
      right: sign !== ' ',
      text: { text: named.text, line, column },
      // It may stand above or below the arrow.
      consequence: option.feedback ?? lead?.feedback ?? null,
      lead: lead && { text: lead.text.trim(), line: lead.line, column: lead.column },
    }
  );
}
