import { z } from 'zod';
import { languageSchema } from './settings.ts';

/** An id as authors write it: letters, digits, hyphens. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/);

/** Milliseconds since 1970, UTC, by the laptop's clock. */
const momentSchema = z.int().nonnegative();

/** What was picked or typed. Its shape belongs to the kind of question, which only the page knows. */
const responseSchema = z
  .json()
  .refine((value) => JSON.stringify(value).length <= 65_536, 'A response is at most 64 KiB.');

const common = {
  id: z.uuid(),
  at: momentSchema,
  /** Minutes that local time was ahead of UTC. */
  zone: z.int().min(-1080).max(1080),
  briefing: idSchema,
  version: z.string().max(50),
  language: languageSchema,
  module: idSchema,
};

const attempt = { question: idSchema, attempt: z.int().min(1), seed: z.int().nonnegative() };

/** Everything a learner does that is kept. Events are only ever added. */
export const learnerEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step-entered'), ...common, step: idSchema }),
  z.strictObject({
    kind: z.literal('answer-drafted'),
    ...common,
    ...attempt,
    response: responseSchema,
  }),
  z.strictObject({
    kind: z.literal('answer-given'),
    ...common,
    ...attempt,
    response: responseSchema,
    /** Of the question as it stood, so that a changed one is recognised. */
    hash: z.string().max(100),
    /** Whether the learner had asked for the hint. */
    hinted: z.boolean(),
    correct: z.boolean(),
    score: z.number().min(0).max(1),
  }),
  z.strictObject({ kind: z.literal('attempt-restarted'), ...common, ...attempt }),
  z.strictObject({ kind: z.literal('module-finished'), ...common }),
]);

/** Projection: where a learner is in a module. */
export const placeSchema = z.strictObject({
  briefing: idSchema,
  module: idSchema,
  step: idSchema,
  visited: z.array(idSchema).max(1000),
  answered: z.array(idSchema).max(10_000),
  enteredAt: momentSchema,
  finishedAt: momentSchema.nullable(),
  /** Whether the end was the last that the learner saw of the module. */
  atEnd: z.boolean(),
});

const givenSchema = z.strictObject({
  response: responseSchema,
  correct: z.boolean(),
  score: z.number().min(0).max(1),
  hash: z.string().max(100),
  hinted: z.boolean(),
  language: languageSchema,
  at: momentSchema,
});

/** Projection: how a question stands. `given` is the answer of this attempt, `draft` what was picked before checking. */
export const questionStateSchema = z.strictObject({
  briefing: idSchema,
  module: idSchema,
  question: idSchema,
  attempt: z.int().min(1),
  seed: z.int().nonnegative(),
  draft: responseSchema.nullable(),
  given: givenSchema.nullable(),
  firstCorrect: z.boolean().nullable(),
});

/** What follows from an event; stored with it in one transaction. */
export const effectsSchema = z.strictObject({
  place: placeSchema.optional(),
  question: questionStateSchema.optional(),
});

export type LearnerEvent = z.infer<typeof learnerEventSchema>;
export type Place = z.infer<typeof placeSchema>;
export type QuestionState = z.infer<typeof questionStateSchema>;
export type Effects = z.infer<typeof effectsSchema>;
