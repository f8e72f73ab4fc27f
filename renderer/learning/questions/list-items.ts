import type { QuestionSource, SourceText } from './kind.ts';

/** An entry of a list in a question: what a learner can pick, or can give in vain. */
export interface ListItem {
  readonly id: string;
  /** The line that it starts on. */
  readonly line: number;
  /** What stands between its brackets: a space or an x. Empty where it has none. */
  readonly mark: string;
  readonly text: string;
  /** What stands below it after a colon. */
  readonly feedback: SourceText | null;
}

interface RawItem {
  readonly line: number;
  readonly mark: string;
  text: string;
  feedback: SourceText | null;
}

const feedbackLine = /^ {2,}: ?(.*)$/;
const continued = /^ {2,}(\S.*)$/;

/**
 * Splits a text into the prompt and the list that ends it, and reads each entry of that list with its id.
 *
 * @param start recognises the first line of an entry; its groups are the mark and the text
 */
export function readItems(
  source: QuestionSource,
  body: SourceText,
  start: RegExp,
): { readonly prompt: SourceText; readonly items: ListItem[] } {
  const lines = body.text.split('\n');
  const first = lines.findIndex((line) => start.test(line));
  const promptEnd = first < 0 ? lines.length : first;
  const prompt = { ...body, text: lines.slice(0, promptEnd).join('\n') };
  const raw = collect(source, body, lines, promptEnd, start);
  const seen = new Set<string>();
  return { prompt, items: raw.flatMap((item) => withId(source, item, seen)) };
}

function collect(
  source: QuestionSource,
  body: SourceText,
  lines: readonly string[],
  from: number,
  start: RegExp,
): RawItem[] {
  const items: RawItem[] = [];
  for (const [index, text] of lines.entries()) {
    if (index < from || text.trim() === '') continue;
    const line = body.line + index;
    const item = start.exec(text);
    if (item) {
      items.push({ line, mark: item[1] ?? '', text: item[2] ?? '', feedback: null });
      continue;
    }
    const current = items.at(-1);
    const feedback = feedbackLine.exec(text);
    const more = continued.exec(text);
    if (current && feedback) {
      const column = text.indexOf(':') + 3;
      const before = current.feedback;
      current.feedback = before
        ? { ...before, text: `${before.text}\n${feedback[1] ?? ''}` }
        : { text: feedback[1] ?? '', line, column };
    } else if (current?.feedback && more) {
      current.feedback = {
        ...current.feedback,
        text: `${current.feedback.text}\n${more[1] ?? ''}`,
      };
    } else if (current && more) {
      current.text = `${current.text}\n${more[1] ?? ''}`;
    } else {
      source.report(
        'error',
        'question-text-unexpected',
        { line, column: 1 },
        { text: text.trim() },
      );
    }
  }
  return items;
}

function withId(source: QuestionSource, raw: RawItem, seen: Set<string>): ListItem[] {
  const at = { line: raw.line, column: 1 };
  const split = source.splitId(raw.text);
  if (split === null) {
    source.report('error', 'option-without-id', at, { text: raw.text });
    return [];
  }
  const { text, id } = split;
  if (!source.isId(id)) {
    source.report('error', 'invalid-id', at, { id });
    return [];
  }
  if (seen.has(id)) {
    source.report('error', 'duplicate-id', at, { id });
    return [];
  }
  seen.add(id);
  if (text.trim() === '') source.report('error', 'option-without-text', at, { id });
  return [{ ...raw, text, id }];
}
