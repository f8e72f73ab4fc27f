import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../renderer/learning/questions/index.ts';
import type { ChoiceQuestion, Question } from '../../../../renderer/learning/questions/question.ts';
import { matching, ordering, pointing, sorting } from './support/arranging.ts';

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

const option = (right: boolean, index: number): ChoiceQuestion['options'][number] => ({
  id: `o${index}`,
  right,
  content: [],
  feedback: null,
});

const choice = fc
  .tuple(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), fc.boolean())
  .filter(([rights]) => rights.includes(true))
  .map(([rights, wish]): ChoiceQuestion => {
    const many = wish || rights.filter(Boolean).length > 1;
    return { ...common, kind: 'choice', many, options: rights.map(option), pinned: null };
  });

const question: fc.Arbitrary<Question> = fc.oneof(
  choice,
  fc.boolean().map((answer): Question => ({ ...common, kind: 'true-false', answer, wrong: null })),
  fc.integer({ min: 3, max: 8 }).map(ordering),
  fc
    .constantFrom(matching, sorting)
    .chain((made) =>
      fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 })
        .map((places): Question => made(places, 4)),
    ),
  fc
    .array(fc.boolean(), { minLength: 2, maxLength: 8 })
    .filter((rights) => rights.includes(true))
    .map(pointing),
);

const ids = fc.array(fc.constantFrom('o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7'));
const inOrder = fc.integer({ min: 3, max: 8 }).chain((size) =>
  fc.shuffledSubarray(
    ordering(size).items.map(({ id }) => id),
    { minLength: size },
  ),
);
const item = fc.constantFrom('i0', 'i1', 'i2', 'i3', 'i4', 'i5');
const inPlaces = fc.dictionary(item, fc.constantFrom('p0', 'p1', 'p2', 'p3'));
const response = fc.oneof(
  ...[fc.boolean(), ids, inOrder, inPlaces, item, fc.jsonValue(), fc.constant(undefined)],
);

describe('marking', () => {
  it('gives every response a mark from 0 to 1 or refuses it, and correct means the full mark', () => {
    fc.assert(
      fc.property(question, response, (asked, given) => {
        const mark = judge(asked, given);
        if (mark === null) return;
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(mark.correct).toBe(mark.score === 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes exactly the right options for correct, in any order', () => {
    fc.assert(
      fc.property(choice, (asked) => {
        const right = asked.options.filter((one) => one.right).map(({ id }) => id);
        expect(judge(asked, right.toReversed())).toEqual({ correct: true, score: 1 });
        expect(judge(asked, [])).toEqual({ correct: false, score: 0 });
      }),
    );
  });

  it('takes a share away for each wrong one picked, and never falls below nothing', () => {
    const asked: Question = {
      ...common,
      kind: 'choice',
      many: true,
      options: [true, true, false, false].map(option),
      pinned: null,
    };
    expect(judge(asked, ['o0'])).toEqual({ correct: false, score: 0.5 });
    expect(judge(asked, ['o0', 'o1', 'o2'])).toEqual({ correct: false, score: 0.5 });
    expect(judge(asked, ['o0', 'o2'])).toEqual({ correct: false, score: 0 });
    expect(judge(asked, ['o2', 'o3'])).toEqual({ correct: false, score: 0 });
    expect(judge(asked, ['o0', 'o0', 'o1'])).toEqual({ correct: true, score: 1 });
  });

  it.each([
    ['an option that is not there', ['o9']],
    ['two where one may be picked', ['o0', 'o1']],
    ['something else', { picked: 'o0' }],
  ])('refuses %s', (_name, given) => {
    const asked: Question = {
      ...common,
      kind: 'choice',
      many: false,
      options: [true, false].map(option),
      pinned: null,
    };
    expect(judge(asked, given)).toBeNull();
  });

  it('judges a statement', () => {
    const asked: Question = { ...common, kind: 'true-false', answer: false, wrong: null };
    expect(judge(asked, false)).toEqual({ correct: true, score: 1 });
    expect(judge(asked, true)).toEqual({ correct: false, score: 0 });
    expect(judge(asked, 'false')).toBeNull();
  });
});
