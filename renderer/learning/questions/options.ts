import { shuffle } from '../chance.ts';
import type { QuestionSource, SourceText } from './kind.ts';
import { optionLines, type OptionText } from './option-lines.ts';
import type { Option } from './question.ts';

const grammar = { marks: ['pinned'], leads: false };

/** Splits a body into the prompt and its list of options, and reads each option. */
export function readOptions(source: QuestionSource): {
  prompt: SourceText;
  options: Option[];
  /** The id of the option that stays last; null where none does. */
  pinned: string | null;
} {
  const { before, options } = optionLines(source, source.body, grammar, new Set());
  const [first, second] = options.filter(({ marks }) => marks.includes('pinned'));
  if (second) source.report('error', 'second-pinned-option', second, { id: second.id });
  return {
    prompt: before,
    options: options.map((option) => readOption(source, option)),
    pinned: first?.id ?? null,
  };
}

function readOption(
  source: QuestionSource,
  { id, right, text, feedback, ...at }: OptionText,
): Option {
  if (!right && feedback === null) source.report('warning', 'option-without-feedback', at, { id });
  const content = source.inline(text);
  return { id, right, content, feedback: feedback && source.inline(feedback) };
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
