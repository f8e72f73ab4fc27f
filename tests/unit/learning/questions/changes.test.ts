import { describe, expect, it } from 'vitest';
import { isChanged } from '../../../../renderer/learning/questions/changes.ts';
import type { Question } from '../../../../renderer/learning/questions/question.ts';

const asked = (hash: string): Question => ({
  kind: 'true-false',
  id: 'q',
  cites: ['A1'],
  level: 'apply',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  answer: true,
  wrong: null,
  hash,
});

describe('a question since its answer', () => {
  it.each([
    ['is as it was', 'r1-w1', 'nl', false],
    ['was reworded', 'r1-w2', 'nl', true],
    ['has another right answer', 'r2-w1', 'nl', true],
    ['is shown in another language', 'r1-w2', 'en', false],
    ['is shown in another language with another right answer', 'r2-w2', 'en', true],
  ] as const)('that %s', (_name, hash, language, changed) => {
    expect(isChanged('r1-w1', 'nl', asked(hash), language)).toBe(changed);
  });
});
