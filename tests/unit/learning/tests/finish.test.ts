import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishTest } from '../../../../renderer/learning/tests/finish.ts';
import { judged, paper, rightAnswers } from './papers.ts';

describe('handing in a test', () => {
  it('marks every question, and passes whoever had everything right', () => {
    const { marks, score, passed } = judged(rightAnswers);
    expect(marks.map(({ correct }) => correct)).toEqual([true, true, true, true, true]);
    expect({ score, passed }).toEqual({ score: 100, passed: true });
  });

  it('counts what was left open as wrong', () => {
    const others = { ...rightAnswers, 'begin/hoe-laat': null };
    const { marks, score } = judged(others);
    expect(marks[0]).toMatchObject({
      question: 'hoe-laat',
      response: null,
      correct: false,
      score: 0,
    });
    expect(score).toBe(80);
  });

  it('gives an unfinished answer what it is worth, to one decimal', () => {
    const { marks, score, passed } = judged({
      'begin/hoe-laat': ['acht'],
      'begin/wat-melden': ['naam'],
      'vervolg/storm-dicht': true,
    });
    expect(marks[2]).toMatchObject({ question: 'wat-melden', correct: false, score: 0.5 });
    expect({ score, passed }).toEqual({ score: 50, passed: false });
  });

  it('does not let go wrong what does not fit a question', () => {
    const { marks } = judged({ ...rightAnswers, 'begin/hoe-laat': { lost: true } });
    expect(marks[0]).toMatchObject({ response: { lost: true }, correct: false, score: 0 });
  });

  it('passes from the pass mark on, and nobody where there is none', () => {
    const others = { ...rightAnswers, 'begin/hoe-laat': null };
    expect(judged(others, 80).passed).toBe(true);
    expect(judged(others, 81).passed).toBe(false);
    expect(judged(others, null).passed).toBeNull();
  });

  it('leaves out questions that the briefing has no more', () => {
    expect(finishTest(paper, rightAnswers, new Map(), 70)).toEqual({
      marks: [],
      score: 0,
      passed: false,
    });
  });

  it('rounds the score to one decimal and keeps it between 0 and 100', () => {
    const keys = fc.subarray(Object.keys(rightAnswers));
    fc.assert(
      fc.property(keys, (known) => {
        const some = Object.fromEntries(known.map((key) => [key, rightAnswers[key] ?? null]));
        const { score } = judged(some);
        expect(score).toBeCloseTo((100 * known.length) / 5, 1);
      }),
    );
  });
});
