import fc from 'fast-check';
import type { LearnerEvent, StoredResponse } from '../../../../renderer/learning/progress/event.ts';

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
const aboutAll = { ...common, module: fc.constant(null) };
const attempt = {
  question: id,
  attempt: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
  occasion: fc.constantFrom('lesson' as const, 'review' as const),
};
const response: fc.Arbitrary<StoredResponse> = fc.oneof(fc.boolean(), fc.array(id));
const certainty = fc.constantFrom(null, 1 as const, 2 as const, 3 as const);
const uuid = fc.constantFrom(
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
);
const module = fc.constantFrom('m1', 'm2');
const orNoModule = fc.constantFrom('m1', null);
const mark = fc.record({
  module,
  question: id,
  hash: fc.constant('h'),
  response,
  correct: fc.boolean(),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});
const quote = fc.record({ exact: fc.string(), prefix: fc.string(), suffix: fc.string() });

/** Any event, as a learner, a bug or a laptop with a wrong clock might leave it. */
export const anyEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
  fc.record({ kind: fc.constant('step-entered' as const), ...common, step: id }),
  fc.record({ kind: fc.constant('module-finished' as const), ...common }),
  fc.record({
    kind: fc.constant('time-studied' as const),
    ...common,
    seconds: fc.integer({ min: 1, max: 600 }),
  }),
  fc.record({
    kind: fc.constant('answer-drafted' as const),
    ...common,
    ...attempt,
    response,
    certainty,
  }),
  fc.record({ kind: fc.constant('hint-opened' as const), ...common, ...attempt }),
  fc.record({
    kind: fc.constant('answer-tried' as const),
    ...common,
    ...attempt,
    response,
    certainty,
  }),
  fc.record({ kind: fc.constant('attempt-restarted' as const), ...common, ...attempt }),
  fc.record({
    kind: fc.constant('answer-given' as const),
    ...common,
    ...attempt,
    response,
    hash: fc.constantFrom('h', 'i'),
    hinted: fc.boolean(),
    certainty,
    tries: fc.integer({ min: 1, max: 2 }),
    correct: fc.boolean(),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    wording: fc.option(fc.array(fc.string())),
  }),
  fc.record({
    kind: fc.constant('change-accepted' as const),
    ...common,
    question: id,
    hash: fc.constantFrom('h', 'i'),
  }),
  fc.record({
    kind: fc.constant('test-started' as const),
    ...common,
    test: uuid,
    module: orNoModule,
    type: fc.constantFrom('pretest' as const, 'quiz' as const, 'final' as const),
    questions: fc.array(fc.record({ module, question: id, seed: fc.nat() }), { minLength: 1 }),
    seconds: fc.option(fc.integer({ min: 1, max: 3600 })),
    passMark: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  fc.record({
    kind: fc.constant('test-answered' as const),
    ...common,
    test: uuid,
    question: id,
    response,
  }),
  fc.record({
    kind: fc.constant('test-flagged' as const),
    ...common,
    test: uuid,
    question: id,
    flagged: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('test-finished' as const),
    ...common,
    test: uuid,
    module: orNoModule,
    marks: fc.array(mark),
    score: fc.integer({ min: 0, max: 100 }),
    passed: fc.option(fc.boolean()),
    reason: fc.constantFrom('handed-in' as const, 'time-over' as const),
  }),
  fc.record({
    kind: fc.constant('annotation-put' as const),
    ...common,
    annotation: uuid,
    step: id,
    type: fc.constantFrom('note' as const, 'highlight' as const, 'bookmark' as const),
    quote: fc.option(quote),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant('annotation-removed' as const), ...common, annotation: uuid }),
  fc.record({
    kind: fc.constant('agenda-put' as const),
    ...aboutAll,
    agenda: uuid,
    name: fc.string({ maxLength: 120 }),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    items: fc.array(
      fc.record({
        module,
        step: id,
        question: fc.option(id),
        minutes: fc.option(fc.integer({ min: 0, max: 600 })),
      }),
    ),
  }),
  fc.record({ kind: fc.constant('agenda-removed' as const), ...aboutAll, agenda: uuid }),
  fc.record({
    kind: fc.constant('presentation-started' as const),
    ...aboutAll,
    presentation: uuid,
    name: fc.constantFrom('', 'Teamoverleg'),
  }),
  fc.record({
    kind: fc.constant('room-counted' as const),
    ...common,
    presentation: uuid,
    question: id,
    hash: fc.constantFrom('h', 'i'),
    counts: fc.dictionary(id, fc.integer({ min: 0, max: 100 })),
  }),
  fc.record({ kind: fc.constant('presentation-ended' as const), ...aboutAll, presentation: uuid }),
);

/** Any events in any order. */
export const anyEvents: fc.Arbitrary<LearnerEvent[]> = fc.array(anyEvent);

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
