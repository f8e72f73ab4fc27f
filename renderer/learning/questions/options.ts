import type { QuestionSource, SourceText } from './kind.ts';
import type { Option } from './question.ts';

const optionLine = /^- \[( |x|X)\] ?(.*)$/;
const feedbackLine = /^ {2,}: ?(.*)$/;
const continued = /^ {2,}(\S.*)$/;

interface RawOption {
  readonly line: number;
  readonly right: boolean;
  text: string;
  feedback: SourceText | null;
}

/** Splits a body into the prompt and its list of options, and reads each option. */
export function readOptions(source: QuestionSource): { prompt: SourceText; options: Option[] } {
  const lines = source.body.text.split('\n');
  const firstOption = lines.findIndex((line) => optionLine.test(line));
  const promptEnd = firstOption < 0 ? lines.length : firstOption;
  const prompt = { ...source.body, text: lines.slice(0, promptEnd).join('\n') };
  const raw = collect(source, lines, promptEnd);
  const seen = new Set<string>();
  return { prompt, options: raw.flatMap((option) => finish(source, option, seen)) };
}

function collect(source: QuestionSource, lines: readonly string[], from: number): RawOption[] {
  const options: RawOption[] = [];
  for (const [index, text] of lines.entries()) {
    if (index < from || text.trim() === '') continue;
    const line = source.body.line + index;
    const option = optionLine.exec(text);
    if (option) {
      options.push({ line, right: option[1] !== ' ', text: option[2] ?? '', feedback: null });
      continue;
    }
    const current = options.at(-1);
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
  return options;
}

function finish(source: QuestionSource, raw: RawOption, seen: Set<string>): Option[] {
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
  if (!raw.right && raw.feedback === null) {
    source.report('warning', 'option-without-feedback', at, { id });
  }
  return [
    {
      id,
      right: raw.right,
      content: source.inline({ text, line: raw.line, column: 7 }),
      feedback: raw.feedback && source.inline(raw.feedback),
    },
  ];
}
