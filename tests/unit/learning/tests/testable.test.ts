import { describe, expect, it } from 'vitest';
import type { Module } from '../../../../renderer/briefing/briefing.ts';
import type { Question } from '../../../../renderer/learning/questions/question.ts';
import { testableQuestions } from '../../../../renderer/learning/tests/testable.ts';

const common = {
  cites: ['A1'],
  level: 'apply',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  hash: 'x',
} as const;
const questions: readonly Question[] = [
  { ...common, id: 'asked', kind: 'true-false', answer: true, wrong: null },
  { ...common, id: 'rated', kind: 'open', model: [], criteria: [] },
  { ...common, id: 'told', kind: 'case', turns: [] },
];
const module: Module = {
  id: 'm',
  language: 'nl',
  path: 'nl/01-m.md',
  title: 'M',
  minutes: 1,
  goals: [],
  steps: [
    {
      id: 's',
      heading: [],
      title: 'S',
      blocks: [],
      keyPoints: [],
      questions,
      presenter: null,
      cites: [],
      line: 1,
    },
  ],
};

describe('what a test can ask', () => {
  it('is not what the learner rates, nor what tells how it went before the end', () => {
    expect([...testableQuestions([module]).keys()]).toEqual(['m/asked']);
  });
});
