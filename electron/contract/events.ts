import { z } from 'zod';
import { languageSchema } from './settings.ts';

/** An id as authors write it: letters, digits, hyphens. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/);

/** Milliseconds since 1970, UTC, by the laptop's clock. */
export const momentSchema = z.int().nonnegative();

/** What was picked or typed. Its shape belongs to the kind of question, which only the page knows. */
export const responseSchema = z
  .json()
  .refine((value) => JSON.stringify(value).length <= 65_536, 'A response is at most 64 KiB.');

/** How sure the learner was before checking: 1 is not, 3 is very; null when nothing was said. */
export const certaintySchema = z.literal([1, 2, 3]).nullable();

export const hashSchema = z.string().max(100);
export const scoreSchema = z.number().min(0).max(1);
export const seedSchema = z.int().nonnegative();

/** What a question says, line by line. */
export const wordingSchema = z.array(z.string().max(4000)).max(100);

/** Words of a text that a highlight or note is about, with what stands around them so that they are found again. */
export const quoteSchema = z.strictObject({
  exact: z.string().max(5000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
});

export const annotationTypeSchema = z.enum(['note', 'highlight', 'bookmark']);
export const annotationTextSchema = z.string().max(20_000);

export const testTypeSchema = z.enum(['pretest', 'quiz', 'final']);

/** A question of a test; `seed` decides the order of its options. */
export const testQuestionSchema = z.strictObject({
  module: idSchema,
  question: idSchema,
  seed: seedSchema,
});

/** How an answer of a test was judged; `response` is null where there was none. */
export const testMarkSchema = z.strictObject({
  module: idSchema,
  question: idSchema,
  hash: hashSchema,
  response: responseSchema.nullable(),
  correct: z.boolean(),
  score: scoreSchema,
});

/** One thing on an agenda: a step, or a question for the room. `minutes` is what the briefer gives it. */
const agendaItemSchema = z.strictObject({
  module: idSchema,
  step: idSchema,
  question: idSchema.nullable(),
  minutes: z.number().min(0).max(600).nullable(),
});

export const agendaSchema = z.strictObject({
  name: z.string().max(120),
  /** The time there is, in minutes; null where nobody said. */
  minutes: z.int().min(1).max(600).nullable(),
  items: z.array(agendaItemSchema).max(1000),
});

/** How many hands each option of a question got. */
export const countsSchema = z.record(idSchema, z.int().min(0).max(100_000));

const common = {
  id: z.uuid(),
  at: momentSchema,
  /** Minutes that local time was ahead of UTC. */
  zone: z.int().min(-1080).max(1080),
  briefing: idSchema,
  version: z.string().max(50),
  language: languageSchema,
};
const inModule = { ...common, module: idSchema };
const inBriefing = { ...common, module: idSchema.nullable() };
const aboutAll = { ...common, module: z.null() };

// The defaults are what events say that were stored before these words were.
const attempt = {
  question: idSchema,
  attempt: z.int().min(1),
  seed: seedSchema,
  /** Where it was asked: in the lesson, or when it came back. */
  occasion: z.enum(['lesson', 'review']).default('lesson'),
};
const certainty = certaintySchema.default(null);
const test = z.uuid();

/** Everything a learner does that is kept. Events are only ever added. */
export const learnerEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step-entered'), ...inModule, step: idSchema }),
  z.strictObject({ kind: z.literal('module-finished'), ...inModule }),
  z.strictObject({
    kind: z.literal('time-studied'),
    ...inModule,
    seconds: z.int().min(1).max(600),
  }),
  z.strictObject({
    kind: z.literal('answer-drafted'),
    ...inModule,
    ...attempt,
    response: responseSchema.nullable(),
    certainty,
  }),
  z.strictObject({ kind: z.literal('hint-opened'), ...inModule, ...attempt }),
  /** Checked and not right, with a try left. */
  z.strictObject({
    kind: z.literal('answer-tried'),
    ...inModule,
    ...attempt,
    response: responseSchema,
    certainty,
  }),
  z.strictObject({
    kind: z.literal('answer-given'),
    ...inModule,
    ...attempt,
    response: responseSchema,
    /** Of the question as it stood, so that a changed one is recognised. */
    hash: hashSchema,
    /** Whether the learner had asked for the hint. */
    hinted: z.boolean(),
    /** What was said before the first check. */
    certainty,
    /** How many checks it took, this one included. */
    tries: z.int().min(1).max(9).default(1),
    correct: z.boolean(),
    score: scoreSchema,
    /** What the question said, when that is new; so that a later change of it can be shown. */
    wording: wordingSchema.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('attempt-restarted'), ...inModule, ...attempt }),
  /** The learner was told that a question changed since it was learned. */
  z.strictObject({
    kind: z.literal('change-accepted'),
    ...inModule,
    question: idSchema,
    hash: hashSchema,
  }),
  z.strictObject({
    kind: z.literal('test-started'),
    ...inBriefing,
    test,
    type: testTypeSchema,
    questions: z.array(testQuestionSchema).min(1).max(200),
    /** The time there is for it; null for as long as it takes. */
    seconds: z.int().min(1).nullable(),
    /** Per cent; null where nothing can be passed. */
    passMark: z.int().min(0).max(100).nullable(),
  }),
  z.strictObject({
    kind: z.literal('test-answered'),
    ...inModule,
    test,
    question: idSchema,
    response: responseSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('test-flagged'),
    ...inModule,
    test,
    question: idSchema,
    flagged: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('test-finished'),
    ...inBriefing,
    test,
    marks: z.array(testMarkSchema).max(200),
    /** Per cent. */
    score: z.number().min(0).max(100),
    passed: z.boolean().nullable(),
    reason: z.enum(['handed-in', 'time-over']),
  }),
  /** Written, or written anew under the same id. */
  z.strictObject({
    kind: z.literal('annotation-put'),
    ...inModule,
    annotation: z.uuid(),
    step: idSchema,
    type: annotationTypeSchema,
    /** The words it is about; null where it is about the whole step. */
    quote: quoteSchema.nullable(),
    text: annotationTextSchema,
  }),
  z.strictObject({ kind: z.literal('annotation-removed'), ...inModule, annotation: z.uuid() }),
  /** Saved, or saved anew under the same id. */
  z.strictObject({
    kind: z.literal('agenda-put'),
    ...aboutAll,
    agenda: z.uuid(),
    ...agendaSchema.shape,
  }),
  z.strictObject({ kind: z.literal('agenda-removed'), ...aboutAll, agenda: z.uuid() }),
  z.strictObject({
    kind: z.literal('presentation-started'),
    ...aboutAll,
    presentation: z.uuid(),
    /** Of its agenda; empty where that has none. */
    name: agendaSchema.shape.name,
  }),
  /** What a room answered; a later count of the same question takes its place. */
  z.strictObject({
    kind: z.literal('room-counted'),
    ...inModule,
    presentation: z.uuid(),
    question: idSchema,
    hash: hashSchema,
    counts: countsSchema,
  }),
  z.strictObject({ kind: z.literal('presentation-ended'), ...aboutAll, presentation: z.uuid() }),
]);

export type LearnerEvent = z.infer<typeof learnerEventSchema>;
