import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionSchema } from '../../../../electron/contract/projections.ts';
import type { LearnerEvent } from '../../../../renderer/learning/progress/event.ts';
import { Projections } from '../../../../renderer/learning/progress/projections.ts';
import type { Projection } from '../../../../renderer/learning/progress/projection.ts';
import { readsOf } from '../../../../renderer/learning/progress/reads.ts';
import { Replay } from '../../../../renderer/learning/progress/replay.ts';
import { follow } from '../../../../renderer/learning/progress/follow.ts';
import { anyEvents, given } from './events.ts';

const after = (...events: LearnerEvent[]) => {
  const replay = new Replay();
  events.forEach((event) => replay.add(event));
  const all = replay.projections();
  return {
    places: valuesOf(all, 'place'),
    modules: all.filter(({ kind }) => kind === 'place').map(({ key }) => key),
    questions: valuesOf(all, 'question'),
    reviews: valuesOf(all, 'review'),
    cards: valuesOf(all, 'card'),
    calibrations: valuesOf(all, 'calibration'),
    days: all.filter(({ kind }) => kind === 'study-day'),
    tests: valuesOf(all, 'test'),
    annotations: valuesOf(all, 'annotation'),
    wordings: valuesOf(all, 'wording'),
    agendas: valuesOf(all, 'agenda'),
    presentations: valuesOf(all, 'presentation'),
  };
};

const valuesOf = (all: readonly Projection[], wanted: Projection['kind']) =>
  all.filter(({ kind }) => kind === wanted).map(({ value }) => value);

const attempt = { question: 'q', attempt: 1, seed: 7, occasion: 'lesson' } as const;
const answer = {
  ...attempt,
  hash: 'h',
  hinted: false,
  score: 0,
  certainty: null,
  tries: 1,
  wording: null,
} as const;
const drafted = { ...attempt, certainty: null } as const;

describe('what follows from an event', () => {
  it('a step that is entered becomes the place, and every step stays visited', () => {
    const { places } = after(
      given('step-entered', { step: 'a' }),
      given('step-entered', { step: 'b' }),
      given('step-entered', { step: 'a', at: 5 }),
    );
    expect(places).toEqual([
      expect.objectContaining({ step: 'a', visited: ['a', 'b'], enteredAt: 5 }),
    ]);
  });

  it('the module that was touched last stands last, whatever the clock says', () => {
    const { modules } = after(
      given('step-entered', { module: 'm1', step: 'a', at: 900 }),
      given('step-entered', { module: 'm2', step: 'a', at: 800 }),
      given('step-entered', { module: 'm1', step: 'b', at: 100 }),
    );
    expect(modules).toEqual(['m2', 'm1']);
  });

  it('an answer takes the place of its draft and is remembered in the place', () => {
    const { places, questions } = after(
      given('step-entered', { step: 'a' }),
      given('answer-drafted', { ...drafted, response: ['x'] }),
      given('answer-given', { ...answer, response: ['y'], correct: false }),
    );
    expect(places[0]).toMatchObject({ answered: ['q'] });
    expect(questions[0]).toMatchObject({ draft: null, given: { response: ['y'], correct: false } });
  });

  it('a draft that arrives after its answer changes nothing', () => {
    const { questions } = after(
      given('answer-given', { ...answer, response: ['y'], correct: true }),
      given('answer-drafted', { ...drafted, response: ['x'] }),
    );
    expect(questions[0]).toMatchObject({ draft: null, given: { response: ['y'] } });
  });

  it('a new attempt clears the answer', () => {
    const { questions } = after(
      given('answer-given', { ...answer, response: ['y'], correct: false }),
      given('attempt-restarted', { ...attempt, attempt: 2, seed: 8 }),
    );
    expect(questions[0]).toMatchObject({ attempt: 2, seed: 8, given: null, draft: null });
  });

  it('a hint that was opened stays open until the next attempt', () => {
    const hinted = given('hint-opened', attempt);
    expect(after(hinted).questions[0]).toMatchObject({ hinted: true });
    const restarted = given('attempt-restarted', { ...attempt, attempt: 2 });
    expect(after(hinted, restarted).questions[0]).toMatchObject({ hinted: false });
  });

  it('a try that missed is counted, and what was said of it first is what counts', () => {
    const { questions } = after(
      given('answer-tried', { ...attempt, response: ['x'], certainty: 3 }),
      given('answer-drafted', { ...attempt, response: ['y'], certainty: 3 }),
    );
    expect(questions[0]).toMatchObject({ missed: 1, certainty: 3, draft: ['y'], given: null });
  });

  it('an answer where a question came back leaves the one in the lesson as it was', () => {
    const { questions, reviews, places } = after(
      given('step-entered', { step: 'a' }),
      given('answer-given', { ...answer, occasion: 'review', response: ['y'], correct: true }),
    );
    expect(questions).toEqual([]);
    expect(places[0]).toMatchObject({ answered: [] });
    expect(reviews[0]).toMatchObject({ given: { response: ['y'], correct: true } });
  });

  it('an answer makes a card, is counted for its day, and for how sure the learner was', () => {
    const { cards, days, calibrations } = after(
      given('answer-given', { ...answer, response: 1, correct: false, certainty: 3 }),
      given('time-studied', { seconds: 40 }),
    );
    expect(cards[0]).toMatchObject({ answers: 1, sureAndWrong: 3, hash: 'h' });
    expect(days).toEqual([
      expect.objectContaining({
        scope: '',
        key: '2026-11-23',
        value: { seconds: 40, answers: 1, reviews: 0 },
      }),
    ]);
    expect(calibrations[0]).toMatchObject({ 3: { given: 1, right: 0 }, 2: { given: 0, right: 0 } });
  });

  it('the wording is kept when it is new', () => {
    const { wordings } = after(
      given('answer-given', { ...answer, response: 1, correct: true, wording: ['Wie?'] }),
      given('answer-given', { ...answer, attempt: 2, response: 1, correct: true }),
    );
    expect(wordings).toEqual([{ hash: 'h', language: 'nl', lines: ['Wie?'] }]);
  });

  it('a test keeps its answers and flags, and nothing changes after its end', () => {
    const test = '00000000-0000-4000-8000-00000000000a';
    const marks = [
      { module: 'm1', question: 'q', hash: 'h', response: 2, correct: true, score: 1 },
    ];
    const begun = given('test-started', {
      test,
      type: 'quiz',
      questions: [{ module: 'm1', question: 'q', seed: 1 }],
      seconds: 60,
      passMark: 70,
    });
    const { tests, cards } = after(
      begun,
      given('test-answered', { test, question: 'q', response: 1 }),
      given('test-answered', { test, question: 'q', response: 2 }),
      given('test-flagged', { test, question: 'q', flagged: true }),
      given('test-finished', { test, marks, score: 100, passed: true, reason: 'handed-in' }),
      given('test-answered', { test, question: 'q', response: 3 }),
    );
    expect(tests[0]).toMatchObject({
      answers: { 'm1/q': 2 },
      flagged: ['m1/q'],
      finished: { score: 100, marks },
    });
    expect(cards).toHaveLength(1);
    const pretest = given('test-started', {
      test,
      type: 'pretest',
      questions: [{ module: 'm1', question: 'q', seed: 1 }],
      seconds: null,
      passMark: null,
    });
    const end = given('test-finished', {
      test,
      marks,
      score: 100,
      passed: null,
      reason: 'handed-in',
    });
    expect(after(pretest, end).cards).toEqual([]);
  });

  it('a clock that is set back gives a test no time back', () => {
    const test = '00000000-0000-4000-8000-00000000000a';
    const questions = [{ module: 'm1', question: 'q', seed: 1 }];
    const { tests } = after(
      given('test-started', { test, type: 'quiz', questions, seconds: 60, passMark: 70, at: 5000 }),
      given('test-answered', { test, question: 'q', response: 1, at: 9000 }),
      given('test-answered', { test, question: 'q', response: 2, at: 6000 }),
    );
    expect(tests[0]).toMatchObject({ startedAt: 5000, lastAt: 9000 });
  });

  it('a note is written anew under its id, and is gone when it is removed', () => {
    const annotation = '00000000-0000-4000-8000-00000000000a';
    const put = { annotation, step: 'a', type: 'note', quote: null } as const;
    const written = given('annotation-put', { ...put, text: 'een', at: 1000 });
    const anew = given('annotation-put', { ...put, text: 'twee', at: 2000 });
    expect(after(written, anew).annotations).toEqual([
      expect.objectContaining({ text: 'twee', createdAt: 1000, changedAt: 2000 }),
    ]);
    expect(after(written, given('annotation-removed', { annotation })).annotations).toEqual([]);
  });

  it('an agenda is saved anew under its id, and is gone when it is removed', () => {
    const agenda = '00000000-0000-4000-8000-00000000000a';
    const items = [{ module: 'm1', step: 'a', question: null, minutes: 3 }];
    const saved = given('agenda-put', { agenda, name: 'Team', minutes: 20, items });
    const anew = given('agenda-put', { agenda, name: 'Directie', minutes: null, items: [] });
    expect(after(saved).agendas).toEqual([{ name: 'Team', minutes: 20, items }]);
    expect(after(saved, anew).agendas).toEqual([{ name: 'Directie', minutes: null, items: [] }]);
    expect(after(saved, given('agenda-removed', { agenda })).agendas).toEqual([]);
  });

  it('a presentation keeps the newest count of each question that was put to the room', () => {
    const presentation = '00000000-0000-4000-8000-00000000000a';
    const room = { presentation, hash: 'h' } as const;
    const { presentations } = after(
      given('presentation-started', { presentation, name: 'Team', at: 1000 }),
      given('room-counted', { ...room, question: 'q', counts: { a: 1 }, at: 2000 }),
      given('room-counted', { ...room, question: 'r', counts: { b: 4 }, at: 3000 }),
      given('room-counted', { ...room, question: 'q', counts: { a: 7 }, at: 4000 }),
      given('presentation-ended', { presentation, at: 5000 }),
      given('presentation-started', { presentation, name: 'Nog eens', at: 6000 }),
    );
    expect(presentations).toEqual([
      {
        name: 'Team',
        language: 'nl',
        version: '1.0.0',
        startedAt: 1000,
        endedAt: 5000,
        rooms: [
          { module: 'm1', question: 'q', hash: 'h', counts: { a: 7 }, at: 4000 },
          { module: 'm1', question: 'r', hash: 'h', counts: { b: 4 }, at: 3000 },
        ],
      },
    ]);
  });

  it('what follows always fits the contract of the bridge, and rests on what was named only', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const kept = new Projections();
        for (const event of events) {
          const named = new Set(readsOf(event).map((name) => JSON.stringify(name)));
          const projections = follow(event, (name) => {
            const { kind, briefing, scope, key } = name;
            expect(named).toContain(JSON.stringify({ kind, briefing, scope, key }));
            return kept.get(name);
          });
          for (const projection of projections) {
            expect(projectionSchema.parse(projection)).toEqual(projection);
            kept.put(projection);
          }
        }
      }),
    );
  });
});
