import type { QuestionSource, SourceText } from './kind.ts';
import { readItems, type ListItem } from './list-items.ts';
import type { Option } from './question.ts';

const optionLine = /^- \[( |x|X)\] ?(.*)$/;

/** Splits a body into the prompt and its list of options, and reads each option. */
export function readOptions(
  source: QuestionSource,
  body: SourceText = source.body,
): { prompt: SourceText; options: Option[] } {
  const { prompt, items } = readItems(source, body, optionLine);
  return { prompt, options: items.map((item) => option(source, item)) };
}

function option(source: QuestionSource, { id, line, mark, text, feedback }: ListItem): Option {
  const right = mark !== ' ';
  if (!right && feedback === null) {
    source.report('warning', 'option-without-feedback', { line, column: 1 }, { id });
  }
  return {
    id,
    right,
    content: source.inline({ text, line, column: 7 }),
    feedback: feedback && source.inline(feedback),
  };
}
