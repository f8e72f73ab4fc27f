import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, judge } from '../../../../renderer/learning/questions/index.ts';
import type {
  ClozeQuestion,
  NumberQuestion,
  Question,
  ShortQuestion,
} from '../../../../renderer/learning/questions/question.ts';
import { knownWrong } from '../../../../renderer/learning/questions/short.ts';

const common = {
  id: 'q',
  cites: ['A1'],
  level: 'apply',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  hash: 'x',
} as const;

const option = (id: string, right: boolean) => ({ id, right, content: [], feedback: null });
const cloze: ClozeQuestion = {
  ...common,
  kind: 'cloze',
  gaps: [
    { kind: 'typed', id: 'uur', accepted: ['acht', '8'] },
    { kind: 'typed', id: 'plaats', accepted: ['buitengrens'] },
    { kind: 'picked', id: 'wie', options: [option('a', true), option('b', false)] },
  ],
};
const short: ShortQuestion = {
  ...common,
  kind: 'short',
  accepted: ['emigranten', 'EUAA'],
  wrong: [{ id: 'im', forms: ['imigranten', 'immigranten'], feedback: null }],
};
const number: NumberQuestion = {
  ...common,
  kind: 'number',
  answer: 0.7,
  tolerance: 0.1,
  units: ['m'],
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('acht', 'aht', 'buitengrens', 'buitngrens', 'a', 'b', 'emigranten', 'imigranten'),
);
const value = fc.oneof(fc.double(), fc.constantFrom(0.6, 0.7, 0.8, null));
const response = fc.oneof(
  text,
  fc.record({ uur: text, plaats: text, wie: text }, { requiredKeys: [] }),
  fc.record({ typed: text, value }),
  fc.jsonValue(),
  fc.constant(undefined),
);

describe('marking what was typed', () => {
  it('gives every response a mark from 0 to 1 or refuses it, and correct means the full mark', () => {
    fc.assert(
      fc.property(fc.constantFrom(cloze, short, number), response, (asked, given) => {
        const mark = judge(asked, given);
        expect(isComplete(asked, given) && mark === null).toBe(false);
        if (mark === null) return;
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(mark.correct).toBe(mark.score === 1);
        if (mark.nuance) expect(mark.correct).toBe(mark.nuance === 'slip');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a text with gaps', () => {
  it.each([
    ['all right', { uur: 'Acht', plaats: 'buitengrens', wie: 'a' }, { correct: true, score: 1 }],
    [
      'a slip',
      { uur: '8', plaats: 'buitngrens', wie: 'a' },
      { correct: true, score: 1, nuance: 'slip' },
    ],
    ['one wrong', { uur: '9', plaats: 'buitengrens', wie: 'a' }, { correct: false, score: 2 / 3 }],
    [
      'one near and the others right',
      { uur: '8', plaats: 'buitngrnes', wie: 'a' },
      { correct: false, score: 2 / 3, nuance: 'near' },
    ],
    [
      'one near and one wrong',
      { uur: '8', plaats: 'buitngrnes', wie: 'b' },
      { correct: false, score: 1 / 3 },
    ],
    ['one filled', { wie: 'a' }, { correct: false, score: 1 / 3 }],
    ['none filled', {}, { correct: false, score: 0 }],
  ])('with %s', (_name, given, mark) => {
    expect(judge(cloze, given)).toEqual(mark);
  });

  it.each([
    ['a gap that is not there', { dag: 'zondag' }],
    ['an option that is not there', { wie: 'c' }],
    ['a gap of the language', { constructor: 'a' }],
    ['something else', ['acht']],
  ])('refuses %s', (_name, given) => {
    expect(judge(cloze, given)).toBeNull();
  });

  it('is complete when every gap holds something that can be read', () => {
    expect(isComplete(cloze, { uur: '8', plaats: 'x', wie: 'b' })).toBe(true);
    expect(isComplete(cloze, { uur: '8', plaats: ' ?', wie: 'b' })).toBe(false);
    expect(isComplete(cloze, { uur: '8', plaats: 'x', wie: '' })).toBe(false);
    expect(isComplete(cloze, { uur: '8', plaats: 'x' })).toBe(false);
  });
});

describe('a short answer', () => {
  it.each([
    ['Emigranten', { correct: true, score: 1 }],
    ['euaa', { correct: true, score: 1 }],
    ['emigranteen', { correct: true, score: 1, nuance: 'slip' }],
    ['de emigranten', { correct: false, score: 0, nuance: 'near' }],
    ['vluchtelingen', { correct: false, score: 0 }],
    ['immigranten', { correct: false, score: 0 }],
    ['imigranten', { correct: false, score: 0 }],
  ])('%s', (given, mark) => {
    expect(judge(short, given)).toEqual(mark);
  });

  it('that is known to be wrong is never a slip or near, with a slip of its own or a word too many neither', () => {
    expect(knownWrong(short, 'imigranten')?.id).toBe('im');
    expect(knownWrong(short, 'immmigranten')?.id).toBe('im');
    expect(knownWrong(short, 'de immigranten')?.id).toBe('im');
    expect(knownWrong(short, 'emigranten')).toBeNull();
    expect(knownWrong(short, 'emigrantn')).toBeNull();
    expect(knownWrong(short, 'iets')).toBeNull();
  });

  it('is complete when it can be read', () => {
    expect(isComplete(short, 'x')).toBe(true);
    expect(isComplete(short, ' .')).toBe(false);
    expect(isComplete(short, 3)).toBe(false);
  });
});

describe('a number', () => {
  it.each([
    [0.7, true],
    [0.8, true],
    [0.6, true],
    [0.81, false],
    [0.59, false],
    [-0.7, false],
    [1e308, false],
  ])('%d', (given, correct) => {
    const mark = { correct, score: correct ? 1 : 0 };
    expect(judge(number, { typed: 'x', value: given })).toEqual(mark);
  });

  it('that could not be read cannot be checked', () => {
    const unread = { typed: 'zeven', value: null };
    expect(isComplete(number, unread)).toBe(false);
    expect(judge(number, unread)).toEqual({ correct: false, score: 0 });
    expect(isComplete(number, { typed: '0,7', value: 0.7 })).toBe(true);
  });

  it.each([
    ['a number alone', 0.7],
    ['endlessly much', { typed: '∞', value: Infinity }],
    ['more than was asked', { typed: '1', value: 1, more: 1 }],
  ])('refuses %s', (_name, given) => {
    expect(judge(number, given)).toBeNull();
  });

  it('is not rounded away: what is a little too far is wrong', () => {
    const exact: Question = { ...number, answer: 12, tolerance: 0 };
    expect(judge(exact, { typed: '', value: 12.000001 })).toEqual({ correct: false, score: 0 });
  });
});
