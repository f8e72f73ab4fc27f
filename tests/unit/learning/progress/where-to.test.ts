import { describe, expect, it } from 'vitest';
import type { Place, QuestionState } from '../../../../renderer/learning/progress/projection.ts';
import { percentDone, missed } from '../../../../renderer/learning/progress/module-progress.ts';
import { whereTo } from '../../../../renderer/learning/progress/where-to.ts';

const modules = ['m1', 'm2', 'm3'].map((id) => ({
  id,
  stepIds: ['a', 'b'],
  questionIds: ['q'],
}));
const standing = (more: Partial<Place> = {}): Place => ({
  step: 'b',
  visited: ['a', 'b'],
  answered: [],
  enteredAt: 100,
  finishedAt: null,
  atEnd: more.finishedAt !== undefined,
  ...more,
});
const place = (module: string, more?: Partial<Place>): [string, Place] => [module, standing(more)];
const goOn = (...places: [string, Place][]) => whereTo(modules, new Map(places));

describe('where a learner goes on', () => {
  it('starts with the first module', () => {
    expect(goOn()).toEqual({ kind: 'start', module: 'm1' });
  });

  it('resumes the step of the module that was touched last', () => {
    const places = [place('m1', { enteredAt: 900 }), place('m2')];
    expect(goOn(...places)).toEqual({ kind: 'resume', module: 'm2', step: 'b' });
  });

  it('opens the module where the step is no longer there', () => {
    expect(goOn(place('m1', { step: 'gone' }))).toEqual({
      kind: 'resume',
      module: 'm1',
      step: null,
    });
  });

  it('goes on with the next module after one that was finished', () => {
    expect(goOn(place('m1', { finishedAt: 200 }))).toEqual({
      kind: 'next',
      module: 'm2',
    });
  });

  it('comes back to a module that was left out before', () => {
    const places = [place('m2', { finishedAt: 200 }), place('m3', { finishedAt: 300 })];
    expect(goOn(...places)).toEqual({ kind: 'next', module: 'm1' });
  });

  it('resumes a finished module that is being studied again', () => {
    expect(goOn(place('m1', { finishedAt: 200, atEnd: false }))).toMatchObject({
      kind: 'resume',
      module: 'm1',
    });
  });

  it('is done when all modules are finished, and nowhere when there is none', () => {
    const all = modules.map(({ id }) => place(id, { finishedAt: 200 }));
    expect(goOn(...all)).toEqual({ kind: 'done' });
    expect(whereTo([], new Map(all))).toEqual({ kind: 'nowhere' });
  });

  it('forgets a module that is no longer in the briefing', () => {
    expect(goOn(place('m2'), place('gone'))).toMatchObject({ module: 'm2' });
  });
});

describe('how much of a module is done', () => {
  const parts = { stepIds: ['a', 'b'], questionIds: ['q', 'r'] };

  it('counts steps and questions alike, and rounds down', () => {
    expect(percentDone(parts, null)).toBe(0);
    expect(percentDone(parts, standing({ visited: ['a'] }))).toBe(25);
    expect(percentDone(parts, standing({ answered: ['q', 'r'] }))).toBe(100);
    expect(percentDone({ stepIds: ['a', 'b', 'c'], questionIds: [] }, standing())).toBe(66);
  });

  it('leaves out what is no longer there', () => {
    expect(percentDone({ stepIds: ['c'], questionIds: [] }, standing())).toBe(0);
    expect(percentDone({ stepIds: [], questionIds: [] }, standing())).toBe(0);
  });

  it('tells what was wrong from what is open', () => {
    const answer = {
      ...{ response: true, score: 0, hash: 'h', hinted: false, certainty: null, tries: 1, at: 1 },
      language: 'nl' as const,
    };
    const state = (question: string, correct: boolean | null): [string, QuestionState] => [
      question,
      {
        ...{ attempt: 1, seed: 1, draft: null, certainty: null, hinted: false, missed: 0 },
        given: correct === null ? null : { ...answer, correct },
      },
    ];
    const states = new Map([state('q', true), state('r', false), state('s', null)]);
    expect(missed(['q', 'r', 's', 't'], states)).toEqual({ wrong: ['r'], open: ['s', 't'] });
  });
});
