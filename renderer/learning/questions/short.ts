import { z } from 'zod/mini';
import { readEntries, readNamed, type Entry } from './entries.ts';
import { oneLine, readForms } from './forms.ts';
import type { QuestionKind, QuestionSource } from './kind.ts';
import type { ShortQuestion, WrongAnswer } from './question.ts';
import { compareTyped, isNearer, isRight, wordsOf, type Comparison } from './typed-text.ts';

/** What was typed, as it was typed. */
export type ShortResponse = string;

const stored = z.string();
const wrongLine = /^-( )(.*)$/;

/** A word or a few, typed. The grammar stands in `content/guide/short.md`. */
export const short: QuestionKind<ShortQuestion, ShortResponse> = {
  kind: 'short',
  words: ['accept'],
  settings: [],

  parse(source, common) {
    const { prompt, entries } = readEntries(source, [wrongLine]);
    const word = source.words.get('accept');
    const accepted = word ? readForms(source, oneLine(source, word)) : [];
    if (accepted.length === 0) {
      source.report('error', 'accept-missing', word ?? source.opening);
      return null;
    }
    const taken = new Set<string>();
    const wrong = entries.flatMap((entry) => readWrong(source, entry, taken, accepted));
    const blocks = source.blocks(prompt);
    const hash = source.hash(keyOf(wrong), [blocks, [...accepted].sort()]);
    return { kind: 'short', ...common, prompt: blocks, accepted, wrong, hash };
  },

  key: ({ wrong }) => keyOf(wrong),

  readResponse(_question, response) {
    const parsed = stored.safeParse(response);
    return parsed.success ? parsed.data : null;
  },

  isComplete: (_question, response) => wordsOf(response).length > 0,

  mark(question, response) {
    const { fit } = compareTyped(response, question.accepted);
    if (knownWrong(question, response)) return { correct: false, score: 0 };
    const correct = isRight(fit);
    const mark = { correct, score: correct ? 1 : 0 };
    return fit === 'slip' || fit === 'near' ? { ...mark, nuance: fit } : mark;
  },
};

/**
 * The wrong answer that the author foresaw and that was given, exactly or nearly. It goes before an accepted form that
 * is no nearer, so that what is known to be wrong is never taken for a slip.
 */
export function knownWrong(
  { accepted, wrong }: ShortQuestion,
  typed: ShortResponse,
): WrongAnswer | null {
  const { fit } = compareTyped(typed, accepted);
  let found: { answer: WrongAnswer; fit: Comparison['fit'] } | null = null;
  for (const answer of wrong) {
    const { fit: own } = compareTyped(typed, answer.forms);
    if (own === 'different' || isNearer(fit, own)) continue;
    if (!found || isNearer(own, found.fit)) found = { answer, fit: own };
  }
  return fit === 'same' ? null : (found?.answer ?? null);
}

function readWrong(
  source: QuestionSource,
  { line, text: written, feedback }: Entry,
  taken: Set<string>,
  accepted: readonly string[],
): WrongAnswer[] {
  const named = readNamed(source, written, line, taken);
  if (!named) return [];
  const { id, text } = named;
  const at = { line, column: 1 };
  const forms = readForms(source, { text, ...at });
  if (forms.length === 0) return [];
  if (forms.some((form) => compareTyped(form, accepted).fit === 'same')) {
    source.report('error', 'wrong-answer-accepted', at, { id });
    return [];
  }
  if (feedback === null) source.report('warning', 'option-without-feedback', at, { id });
  return [{ id, forms, feedback: feedback && source.inline(feedback) }];
}

const keyOf = (wrong: readonly WrongAnswer[]): { ids: string; answers: string } => ({
  ids: wrong
    .map(({ id }) => id)
    .sort()
    .join(' '),
  answers: '',
});
