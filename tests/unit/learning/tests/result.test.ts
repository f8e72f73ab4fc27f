import { describe, expect, it } from 'vitest';
import type { TestAttempt } from '../../../../renderer/learning/progress/projection.ts';
import {
  earlierAttempts,
  finishedTests,
  placeIn,
  runningTest,
} from '../../../../renderer/learning/tests/attempts.ts';
import { resultOf } from '../../../../renderer/learning/tests/result.ts';
import { judged, paper, questions, rightAnswers } from './papers.ts';

describe('the result of a test', () => {
  const { marks } = judged({
    ...rightAnswers,
    'begin/hoe-laat': ['negen'],
    'begin/zondag': true,
    'vervolg/waarom-dicht': ['groot'],
  });

  it('counts by module, in the order of the briefing', () => {
    expect(resultOf([...marks].reverse(), questions).modules).toEqual([
      { id: 'begin', right: 1, asked: 3 },
      { id: 'vervolg', right: 1, asked: 2 },
    ]);
  });

  it('counts by passage, the worst first', () => {
    expect(resultOf(marks, questions).passages).toEqual([
      { id: 'A1', right: 1, asked: 3 },
      { id: 'A2', right: 1, asked: 2 },
      { id: 'B1', right: 1, asked: 2 },
    ]);
  });

  it('says what to study again: steps with their passages, the worst first', () => {
    expect(resultOf(marks, questions).again).toEqual([
      { module: 'begin', step: 'opening', wrong: 2, asked: 2, passages: ['A1'] },
      { module: 'vervolg', step: 'storm', wrong: 1, asked: 2, passages: ['B1', 'A2'] },
    ]);
  });

  it('has nothing to study again where everything was right', () => {
    expect(resultOf(judged(rightAnswers).marks, questions).again).toEqual([]);
  });

  it('still counts the modules of questions that are gone', () => {
    expect(resultOf(marks, new Map())).toMatchObject({
      modules: [
        { id: 'begin', right: 1, asked: 3 },
        { id: 'vervolg', right: 1, asked: 2 },
      ],
      passages: [],
      again: [],
    });
  });
});

const attempt = (changes: Partial<TestAttempt>): TestAttempt => ({
  type: 'quiz',
  module: 'begin',
  language: 'nl',
  version: '1',
  questions: [...paper],
  seconds: null,
  passMark: 70,
  startedAt: 0,
  lastAt: 0,
  answers: {},
  flagged: [],
  finished: null,
  ...changes,
});
const handedIn = (at: number): TestAttempt['finished'] => ({
  at,
  marks: [],
  score: 50,
  passed: false,
  reason: 'handed-in',
});

describe('the tests of a learner', () => {
  const tests = new Map([
    ['first', attempt({ finished: handedIn(10) })],
    ['other', attempt({ module: 'vervolg', finished: handedIn(15) })],
    ['final', attempt({ type: 'final', module: null, finished: handedIn(16) })],
    ['second', attempt({ finished: handedIn(20) })],
    ['running', attempt({})],
    // The clock was set back before it was handed in.
    ['later', attempt({ finished: handedIn(5) })],
  ]);

  it('are compared with earlier ones of the same type and module', () => {
    const found = finishedTests(tests);
    expect(found.map(({ id }) => id)).toEqual(['first', 'other', 'final', 'second', 'later']);
    const last = found.at(-1);
    if (!last) throw new Error('There are tests');
    expect(earlierAttempts(last, tests).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('tell which one runs', () => {
    expect(runningTest(tests, () => true)).toBe('running');
    expect(runningTest(tests, ({ type }) => type === 'final')).toBeNull();
  });

  it('go on at the question that was answered last', () => {
    expect(placeIn(attempt({}))).toBe(0);
    expect(placeIn(attempt({ answers: { 'begin/zondag': true, 'begin/hoe-laat': [] } }))).toBe(0);
    expect(placeIn(attempt({ answers: { 'begin/hoe-laat': [], 'begin/zondag': true } }))).toBe(1);
  });
});
