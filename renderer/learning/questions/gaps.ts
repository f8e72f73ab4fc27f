import { readForms } from './forms.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import { readOptions } from './options.ts';
import type { Gap } from './question.ts';

const entryLine = /^- \{\{([^{}]*)\}\}: ?(.*)$/;

/** An entry of the list below a cloze, as its lines. */
interface Entry {
  readonly id: string;
  readonly line: number;
  readonly forms: SourceText;
  readonly below: string[];
}

/** The gaps of a cloze by their ids, each with the line of its entry; and the text that they stand in. */
export interface ReadGaps {
  readonly prompt: SourceText;
  /** Null where the entry is there, and is wrong. */
  readonly gaps: ReadonlyMap<string, { readonly gap: Gap | null; readonly line: number }>;
}

/** Splits the body of a cloze into its text and the list of its gaps, and reads each gap. */
export function readGaps(source: QuestionSource): ReadGaps {
  const lines = source.body.text.split('\n');
  const first = lines.findIndex((line) => entryLine.test(line));
  const end = first < 0 ? lines.length : first;
  const prompt = { ...source.body, text: lines.slice(0, end).join('\n') };
  const gaps = new Map<string, { gap: Gap | null; line: number }>();
  for (const entry of entriesIn(source, lines, end)) {
    const at = { line: entry.line, column: 1 };
    if (!source.isId(entry.id)) source.report('error', 'invalid-id', at, { id: entry.id });
    else if (gaps.has(entry.id)) source.report('error', 'duplicate-id', at, { id: entry.id });
    else gaps.set(entry.id, { gap: gapOf(source, entry), line: entry.line });
  }
  return { prompt, gaps };
}

function entriesIn(source: QuestionSource, lines: readonly string[], from: number): Entry[] {
  const entries: Entry[] = [];
  for (const [index, text] of lines.entries()) {
    if (index < from) continue;
    const line = source.body.line + index;
    const [whole, id = '', forms = ''] = entryLine.exec(text) ?? [];
    const current = entries.at(-1);
    if (whole !== undefined) {
      const column = text.length - forms.length + 1;
      entries.push({ id: id.trim(), line, forms: { text: forms, line, column }, below: [] });
    } else if (current && (text.trim() === '' || text.startsWith('  '))) {
      current.below.push(text);
    } else {
      const values = { text: text.trim() };
      source.report('error', 'question-text-unexpected', { line, column: 1 }, values);
    }
  }
  return entries;
}

function gapOf(source: QuestionSource, { id, line, forms, below }: Entry): Gap | null {
  const options = { text: withoutIndent(below), line: line + 1, column: 1 };
  if (forms.text.trim() !== '') {
    const accepted = readForms(source, forms);
    const extra = below.findIndex((text) => text.trim() !== '');
    if (extra >= 0) {
      const values = { text: below[extra]?.trim() ?? '' };
      const at = { line: line + 1 + extra, column: 1 };
      source.report('error', 'question-text-unexpected', at, values);
    }
    return accepted.length > 0 ? { kind: 'typed', id, accepted } : null;
  }
  const at = { line, column: 1 };
  if (options.text.trim() === '') {
    source.report('error', 'gap-without-answer', at, { id });
    return null;
  }
  return pickedGap(source, id, options, at);
}

function pickedGap(
  source: QuestionSource,
  id: string,
  text: SourceText,
  at: { readonly line: number; readonly column: number },
): Gap | null {
  const { prompt, options } = readOptions(source, text);
  const stray = prompt.text.trim();
  if (stray !== '') source.report('error', 'question-text-unexpected', at, { text: stray });
  if (options.length < 2) source.report('error', 'too-few-options', at);
  else if (!options.some(({ right }) => right)) source.report('error', 'no-right-option', at);
  else return { kind: 'picked', id, options };
  return null;
}

/** Takes away the indent that a list in a list has, as far as its first line has it. */
function withoutIndent(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const indent = first.length - first.trimStart().length;
  return lines
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n');
}
