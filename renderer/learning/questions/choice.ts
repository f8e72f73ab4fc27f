import { z } from 'zod/mini';
import type { QuestionKind, QuestionSource } from './kind.ts';
import { readOptions } from './options.ts';
import type { ChoiceQuestion, Option } from './question.ts';
import { sortedIds, wordingOf } from './wording.ts';

/** The ids of the options that were picked. */
export type ChoiceResponse = string[];

const stored = z.array(z.string());

/** One or several right options, picked from a list. The grammar stands in `content/guide/choice.md`. */
export const choice: QuestionKind<ChoiceQuestion, ChoiceResponse> = {
  kind: 'choice',
  words: [],
  settings: ['select'],

  parse(source, common) {
    const { prompt, options, pinned } = readOptions(source);
    const right = options.filter((option) => option.right).length;
    if (options.length < 2) source.report('error', 'too-few-options', source.opening);
    else if (right === 0) source.report('error', 'no-right-option', source.opening);
    if (options.length < 2 || right === 0) return null;
    const many = readMany(source, right);
    const blocks = source.blocks(prompt);
    const hash = source.hash(keyOf(options, many), [blocks, wordingOf(options)]);
    return { kind: 'choice', ...common, prompt: blocks, many, options, pinned, hash };
  },

  key: ({ options, many }) => keyOf(options, many),

  readResponse(question, response) {
    const parsed = stored.safeParse(response);
    if (!parsed.success) return null;
    const known = new Set(question.options.map((option) => option.id));
    const picked = [...new Set(parsed.data)];
    const fits = picked.every((id) => known.has(id)) && (question.many || picked.length <= 1);
    return fits ? picked : null;
  },

  isComplete: (_question, response) => response.length > 0,

  mark(question, response) {
    const right = question.options.filter((option) => option.right).map(({ id }) => id);
    const hits = right.filter((id) => response.includes(id)).length;
    const misses = response.length - hits;
    const correct = hits === right.length && misses === 0;
    return { correct, score: Math.max(0, (hits - misses) / right.length) };
  },
};

function readMany(source: QuestionSource, right: number): boolean {
  const select = source.settings.get('select');
  if (select === undefined) return right > 1;
  if (select.text === 'many') return true;
  source.report('error', 'setting-invalid', select, { setting: 'select', value: select.text });
  return right > 1;
}

/** How many may be picked is named only where the answer does not say it already. */
function keyOf(options: readonly Option[], many: boolean): { ids: string; answers: string } {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  return {
    ids: sortedIds(options.map(({ id }) => id)),
    answers: sortedIds(right) + (many && right.length === 1 ? ' select=many' : ''),
  };
}
