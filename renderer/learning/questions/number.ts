import { z } from 'zod/mini';
import { oneLine } from './forms.ts';
import type { QuestionKind, QuestionSource } from './kind.ts';
import type { NumberQuestion } from './question.ts';

/** What was typed, and the number that it was in the language it was typed in; null where it could not be read. */
export type NumberResponse = { readonly typed: string; readonly value: number | null };

const stored = z.strictObject({ typed: z.string(), value: z.nullable(z.number()) });
const notation = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A number, typed. The grammar stands in `content/guide/number.md`. */
export const number: QuestionKind<NumberQuestion, NumberResponse> = {
  kind: 'number',
  words: ['answer', 'tolerance', 'unit'],
  settings: [],

  parse(source, common) {
    const answer = readWord(source, 'answer');
    const tolerance = source.words.has('tolerance') ? readWord(source, 'tolerance') : 0;
    if (answer === null || tolerance === null) return null;
    if (tolerance < 0) return refuse(source, 'tolerance');
    const units = readUnits(source);
    const prompt = source.blocks(source.body);
    const hash = source.hash(keyOf(answer, tolerance), [prompt, units.slice(0, 1)]);
    return { kind: 'number', ...common, prompt, answer, tolerance, units, hash };
  },

  key: ({ answer, tolerance }) => keyOf(answer, tolerance),

  readResponse(_question, response) {
    const parsed = stored.safeParse(response);
    return parsed.success ? parsed.data : null;
  },

  isComplete: (_question, { value }) => value !== null,

  mark({ answer, tolerance }, { value }) {
    const correct = value !== null && isWithin(value, answer, tolerance);
    return { correct, score: correct ? 1 : 0 };
  },
};

/** Room for how a computer keeps fractions: 0.8 is within 0.1 of 0.7, and `0.8 - 0.7` is a little more than that. */
function isWithin(value: number, answer: number, tolerance: number): boolean {
  const room = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(answer));
  return Math.abs(value - answer) <= tolerance + room;
}

function readUnits(source: QuestionSource): string[] {
  const word = source.words.get('unit');
  const forms = word ? oneLine(source, word).text.split('|') : [];
  return forms.map((form) => form.trim()).filter((form) => form !== '');
}

function readWord(source: QuestionSource, word: 'answer' | 'tolerance'): number | null {
  const text = source.words.get(word)?.text.trim() ?? '';
  return notation.test(text) ? Number(text) : refuse(source, word);
}

function refuse(source: QuestionSource, word: 'answer' | 'tolerance'): null {
  const written = source.words.get(word);
  const values = { word, value: written?.text.trim() ?? '' };
  source.report('error', 'number-invalid', written ?? source.opening, values);
  return null;
}

const keyOf = (answer: number, tolerance: number): { ids: string; answers: string } => ({
  ids: '',
  answers: tolerance === 0 ? String(answer) : `${answer} ± ${tolerance}`,
});
