import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../renderer/learning/tests/plan.ts';

const info = {
  tests: { quiz: { questions: 8, minutes: null }, final: { questions: 30, minutes: 45 } },
  passMark: 70,
};

describe('the terms of a test', () => {
  it('are the briefing’s', () => {
    expect(termsOf('quiz', info, true)).toEqual({ wanted: 8, seconds: null, passMark: 70 });
    expect(termsOf('final', info, true)).toEqual({ wanted: 30, seconds: 2700, passMark: 70 });
  });

  it('have no time limit for whoever wants none', () => {
    expect(termsOf('final', info, false).seconds).toBeNull();
  });

  it('let a pretest be short and without a mark', () => {
    expect(termsOf('pretest', info, true)).toEqual({ wanted: 3, seconds: null, passMark: null });
  });
});
