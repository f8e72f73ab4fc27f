import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsSchema } from '../../../../electron/contract/progress.ts';
import type { LearnerEvent } from '../../../../renderer/learning/progress/event.ts';
import { Replay } from '../../../../renderer/learning/progress/replay.ts';
import { follow } from '../../../../renderer/learning/progress/follow.ts';
import { anyEvents, given } from './events.ts';

const after = (...events: LearnerEvent[]) => {
  const replay = new Replay();
  events.forEach((event) => replay.add(event));
  return replay.projections();
};

const attempt = { question: 'q', attempt: 1, seed: 7 };
const answer = { ...attempt, hash: 'h', hinted: false, score: 0 };

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
    const { places } = after(
      given('step-entered', { module: 'm1', step: 'a', at: 900 }),
      given('step-entered', { module: 'm2', step: 'a', at: 800 }),
      given('step-entered', { module: 'm1', step: 'b', at: 100 }),
    );
    expect(places.map(({ module }) => module)).toEqual(['m2', 'm1']);
  });

  it('an answer takes the place of its draft and is remembered in the place', () => {
    const { places, questions } = after(
      given('step-entered', { step: 'a' }),
      given('answer-drafted', { ...attempt, response: ['x'] }),
      given('answer-given', { ...answer, response: ['y'], correct: false }),
    );
    expect(places[0]?.answered).toEqual(['q']);
    expect(questions[0]).toMatchObject({ draft: null, given: { response: ['y'], correct: false } });
  });

  it('a draft that arrives after its answer changes nothing', () => {
    const { questions } = after(
      given('answer-given', { ...answer, response: ['y'], correct: true }),
      given('answer-drafted', { ...attempt, response: ['x'] }),
    );
    expect(questions[0]).toMatchObject({ draft: null, given: { response: ['y'] } });
  });

  it('a new attempt clears the answer and keeps how the very first one went', () => {
    const { questions } = after(
      given('answer-given', { ...answer, response: ['y'], correct: false }),
      given('attempt-restarted', { question: 'q', attempt: 2, seed: 8 }),
      given('answer-given', { ...answer, attempt: 2, seed: 8, response: ['x'], correct: true }),
    );
    expect(questions[0]).toMatchObject({
      attempt: 2,
      seed: 8,
      given: { correct: true },
      firstCorrect: false,
    });
  });

  it('what follows always fits the contract of the bridge', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const replay = new Replay();
        for (const event of events) {
          const { places, questions } = replay.projections();
          const place = places.find(
            (p) => p.module === event.module && p.briefing === event.briefing,
          );
          const question = questions.find(
            (q) =>
              'question' in event &&
              q.question === event.question &&
              q.module === event.module &&
              q.briefing === event.briefing,
          );
          effectsSchema.parse(follow(event, { place: place ?? null, question: question ?? null }));
          replay.add(event);
        }
      }),
    );
  });
});
