import fc from 'fast-check';
import type { Module } from '../../../renderer/briefing/briefing.ts';
import type { Step } from '../../../renderer/briefing/tree.ts';
import type { ChoiceQuestion } from '../../../renderer/learning/questions/question.ts';
import type { Action } from '../../../renderer/presenting/act.ts';
import { begun } from '../../../renderer/presenting/begin.ts';
import type { Presentation } from '../../../renderer/presenting/presentation.ts';
import type { Deck, QuestionSlide, StepSlide } from '../../../renderer/presenting/slide.ts';

export const start = Date.UTC(2026, 10, 24, 9);

const common = { language: 'nl', note: [], cites: [] } as const;

/** A question with options `a`, `b` and so on, of which the first is right. */
export const choice = (id: string, options = 3): ChoiceQuestion => ({
  kind: 'choice',
  id,
  cites: [],
  level: 'remember',
  tries: 1,
  confused: null,
  prompt: [{ kind: 'paragraph', content: [{ kind: 'text', text: `Vraag ${id}` }] }],
  hint: null,
  why: [],
  hash: 'h',
  many: false,
  options: [...'abcdefghi'].slice(0, options).map((option, index) => ({
    id: option,
    right: index === 0,
    content: [{ kind: 'text', text: option }],
    feedback: null,
  })),
  pinned: null,
});

/** The first slide. */
export const cover: Deck[number] = {
  kind: 'cover',
  id: 'cover',
  title: 'Begin',
  minutes: 0.5,
  ...common,
};

/** The slide of a step with so many points. */
export const stepSlide = (step: string, points = 2, minutes = 2): StepSlide => ({
  kind: 'step',
  id: `m/${step}`,
  module: 'm',
  step,
  title: step,
  minutes,
  part: 1,
  parts: 1,
  heading: [],
  points: Array.from({ length: points }, () => []),
  picture: null,
  since: [],
  ...common,
});

/** The slide of a question. */
export const questionSlide = (step: string, question: string, options = 3): QuestionSlide => ({
  kind: 'question',
  id: `m/${step}?${question}`,
  module: 'm',
  step,
  question: choice(question, options),
  title: question,
  minutes: 2,
  ...common,
});

/** A cover, a step with two points, a question with three options, and a step without points. */
export const deck: Deck = [cover, stepSlide('a'), questionSlide('a', 'q'), stepSlide('b', 0)];

const agenda = { name: '', minutes: null, items: [] };

/** A presentation at the first slide of a deck. */
export const presenting = (slides: Deck = deck, minutes: number | null = null): Presentation =>
  begun(
    { id: '00000000-0000-4000-8000-000000000001', briefing: 'proef', language: 'nl' },
    { ...agenda, minutes },
    slides,
    start,
  );

/** Any deck with a cover. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .array(
    fc.record({
      points: fc.integer({ min: 0, max: 5 }),
      minutes: fc.integer({ min: 0, max: 10 }),
      options: fc.integer({ min: 2, max: 4 }),
      isQuestion: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((slides) => [
    cover,
    ...slides.map(({ points, minutes, options, isQuestion }, index) =>
      isQuestion
        ? questionSlide(`s${index}`, `q${index}`, options)
        : stepSlide(`s${index}`, points, minutes),
    ),
  ]);

const place = fc.record({
  x: fc.double({ min: 0, max: 100, noNaN: true }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
});

/** Anything that a briefer can do, on slides that are there and on one that is not. */
export const anyAction = (slides: Deck): fc.Arbitrary<Action> =>
  fc.oneof(
    fc.constantFrom<Action>(
      { kind: 'next' },
      { kind: 'previous' },
      { kind: 'next-slide' },
      { kind: 'previous-slide' },
      { kind: 'first' },
      { kind: 'last' },
      { kind: 'erase-all' },
      { kind: 'restart-clock' },
      { kind: 'swap' },
      { kind: 'blank', colour: 'black' },
      { kind: 'blank', colour: 'white' },
      { kind: 'tool', tool: 'pen' },
    ),
    fc.record({
      kind: fc.constant('jump' as const),
      slide: fc.constantFrom('nergens', ...slides.map(({ id }) => id)),
    }),
    fc.record({ kind: fc.constant('zoom' as const), at: place }),
    fc.record({ kind: fc.constant('erase' as const), at: place }),
    fc.record({ kind: fc.constant('stroke' as const), places: fc.array(place, { maxLength: 5 }) }),
    fc.record({
      kind: fc.constant('hand' as const),
      number: fc.integer({ min: 1, max: 9 }),
      by: fc.constantFrom(1, -1),
    }),
    fc.record({
      kind: fc.constant('count' as const),
      option: fc.constantFrom('a', 'b', 'z'),
      count: fc.oneof(fc.integer(), fc.double()),
    }),
  );

/** A step with a note of so many words, or none, and with questions. */
export const step = (
  id: string,
  note: { readonly minutes: number | null; readonly words: number } | null = null,
  questions: readonly string[] = [],
): Step => ({
  id,
  heading: [{ kind: 'text', text: id }],
  title: id,
  blocks: [],
  keyPoints: [],
  questions: questions.map((question) => choice(question)),
  presenter: note && {
    minutes: note.minutes,
    content: [
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: Array.from({ length: note.words }, () => 'woord').join(' ') },
        ],
      },
    ],
  },
  cites: [],
  line: 1,
});

/** A module with these steps. */
export const module = (id: string, steps: readonly Step[]): Module => ({
  id,
  language: 'nl',
  path: `nl/${id}.md`,
  title: id,
  minutes: 5,
  goals: [],
  steps,
});
