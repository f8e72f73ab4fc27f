import fc from 'fast-check';
import type { LearnerEvent } from '../../../../renderer/learning/progress/event.ts';

const id = fc.constantFrom('a', 'b', 'c');

const common = {
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 2e12 }),
  zone: fc.integer({ min: -720, max: 840 }),
  briefing: fc.constantFrom('proef', 'ander'),
  version: fc.constant('1.0.0'),
  language: fc.constantFrom('nl' as const, 'en' as const),
  module: fc.constantFrom('m1', 'm2'),
};
const attempt = {
  question: id,
  attempt: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
};
const response = fc.oneof(fc.boolean(), fc.array(id));

/** Any events in any order, as a learner, a bug or a laptop with a wrong clock might leave them. */
export const anyEvents: fc.Arbitrary<LearnerEvent[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('step-entered' as const), ...common, step: id }),
    fc.record({ kind: fc.constant('answer-drafted' as const), ...common, ...attempt, response }),
    fc.record({ kind: fc.constant('attempt-restarted' as const), ...common, ...attempt }),
    fc.record({ kind: fc.constant('module-finished' as const), ...common }),
    fc.record({
      kind: fc.constant('answer-given' as const),
      ...common,
      ...attempt,
      response,
      hash: fc.constant('h'),
      hinted: fc.boolean(),
      correct: fc.boolean(),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
);

/** An event with everything in place, for a test that says only what matters to it. */
export function given<Kind extends LearnerEvent['kind']>(
  kind: Kind,
  what: Omit<Extract<LearnerEvent, { kind: Kind }>, 'kind' | keyof typeof defaults> &
    Partial<typeof defaults>,
): LearnerEvent {
  return { ...defaults, ...what, kind } as LearnerEvent;
}

const defaults = {
  id: '00000000-0000-4000-8000-000000000001',
  at: Date.UTC(2026, 10, 23),
  zone: 60,
  briefing: 'proef',
  version: '1.0.0',
  language: 'nl' as 'nl' | 'en',
  module: 'm1',
};
