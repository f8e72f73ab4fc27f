import type { QuestionSource, SourceText } from './kind.ts';

/** An entry of a list in a question's body, as the author wrote it. */
export interface Entry {
  readonly line: number;
  /** Which of the patterns began it, counted from 0. */
  readonly form: number;
  /** What stands before the text, such as `x` between the brackets of an option. */
  readonly sign: string;
  /** Where the text begins in its line, counted from 1. */
  readonly column: number;
  readonly text: string;
  readonly feedback: SourceText | null;
}

const feedbackLine = /^ {2,}: ?(.*)$/;
const continued = /^ {2,}(\S.*)$/;

/**
 * Splits a body into the prompt and the entries of its list. An entry may run on over lines that are indented, and its
 * feedback begins with two spaces and a colon.
 *
 * @param forms how an entry begins: each pattern has one group for its sign and one for its text, up to the line's end
 * @param withFeedback whether entries of a form can have feedback; all can where it is left out
 * @param body what to split, when that is not the whole body
 */
export function readEntries(
  source: QuestionSource,
  forms: readonly RegExp[],
  withFeedback: (form: number) => boolean = () => true,
  body: SourceText = source.body,
): { prompt: SourceText; entries: Entry[] } {
  const lines = body.text.split('\n');
  const first = lines.findIndex((line) => forms.some((form) => form.test(line)));
  const promptEnd = first < 0 ? lines.length : first;
  const prompt = { ...body, text: lines.slice(0, promptEnd).join('\n') };
  const entries: Entry[] = [];
  for (const [index, text] of lines.entries()) {
    if (index < promptEnd || text.trim() === '') continue;
    const line = body.line + index;
    const begun = begin(text, line, forms);
    const current = entries.at(-1);
    const longer = current && grow(current, text, line, withFeedback(current.form));
    if (begun) entries.push(begun);
    else if (longer) entries.splice(-1, 1, longer);
    else {
      const values = { text: text.trim() };
      source.report('error', 'question-text-unexpected', { line, column: 1 }, values);
    }
  }
  return { prompt, entries };
}

function begin(text: string, line: number, forms: readonly RegExp[]): Entry | null {
  for (const [form, pattern] of forms.entries()) {
    const [, sign, rest] = pattern.exec(text) ?? [];
    if (sign === undefined || rest === undefined) continue;
    return { line, form, sign, column: text.length - rest.length + 1, text: rest, feedback: null };
  }
  return null;
}

/** The entry with one more line; null where the line is no part of it. */
function grow(entry: Entry, text: string, line: number, withFeedback: boolean): Entry | null {
  const begun = feedbackLine.exec(text);
  const more = begun ?? continued.exec(text);
  if (!more || (begun && !withFeedback)) return null;
  const added = more[1] ?? '';
  const { feedback } = entry;
  if (feedback) return { ...entry, feedback: { ...feedback, text: `${feedback.text}\n${added}` } };
  if (!begun) return { ...entry, text: `${entry.text}\n${added}` };
  return { ...entry, feedback: { text: added, line, column: text.indexOf(':') + 3 } };
}

/**
 * Splits the id off a text such as `Registratie {#registratie}`. Null, and reported, where there is none that can be
 * used.
 *
 * @param taken the ids that were used before; the id is added to it
 * @param known the marks that may stand behind the id
 */
export function readNamed(
  source: QuestionSource,
  written: string,
  line: number,
  taken: Set<string>,
  known: readonly string[] = [],
): { readonly text: string; readonly id: string; readonly marks: readonly string[] } | null {
  const at = { line, column: 1 };
  const split = source.splitId(written, known);
  if (split === null) {
    source.report('error', 'option-without-id', at, { text: written });
    return null;
  }
  const { id } = split;
  if (!source.isId(id)) {
    source.report('error', 'invalid-id', at, { id });
    return null;
  }
  if (taken.has(id)) {
    source.report('error', 'duplicate-id', at, { id });
    return null;
  }
  taken.add(id);
  if (split.text.trim() === '') source.report('error', 'option-without-text', at, { id });
  return split;
}
