import { z } from 'zod';
import {
  agendaSchema,
  annotationTextSchema,
  annotationTypeSchema,
  certaintySchema,
  countsSchema,
  hashSchema,
  idSchema,
  momentSchema,
  quoteSchema,
  responseSchema,
  scoreSchema,
  seedSchema,
  testMarkSchema,
  testQuestionSchema,
  testTypeSchema,
  wordingSchema,
} from './events.ts';
import { languageSchema } from './settings.ts';

/** Days since 1 January 1970 of the learner's own calendar. */
export const daySchema = z.int();

/** Where a learner is in a module. */
const placeSchema = z.strictObject({
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
  score: scoreSchema,
  hash: hashSchema,
  hinted: z.boolean(),
  certainty: certaintySchema,
  tries: z.int().min(1),
  language: languageSchema,
  at: momentSchema,
});

/** How a question stands. `given` is the answer of this attempt, `draft` what was picked before checking. */
const questionStateSchema = z.strictObject({
  attempt: z.int().min(1),
  seed: seedSchema,
  draft: responseSchema.nullable(),
  certainty: certaintySchema,
  hinted: z.boolean(),
  /** How often it was checked in this attempt and was not right. */
  missed: z.int().nonnegative(),
  given: givenSchema.nullable(),
});

/** What is expected of the learner's memory of a question. */
const cardSchema = z.strictObject({
  /** Days after which nine in ten are expected to be remembered. */
  stability: z.number().positive(),
  /** From 1 to 10. */
  difficulty: z.number().min(1).max(10),
  state: z.enum(['learning', 'review', 'relearning']),
  /** The day of the last answer, and the day on which it comes back. */
  lastDay: daySchema,
  dueDay: daySchema,
  answers: z.int().nonnegative(),
  lapses: z.int().nonnegative(),
  /** How sure the learner was of the last answer, when that was wrong; null otherwise. */
  sureAndWrong: certaintySchema,
  hash: hashSchema,
  language: languageSchema,
});

const testSchema = z.strictObject({
  type: testTypeSchema,
  module: idSchema.nullable(),
  language: languageSchema,
  version: z.string().max(50),
  questions: z.array(testQuestionSchema),
  seconds: z.int().min(1).nullable(),
  passMark: z.int().min(0).max(100).nullable(),
  startedAt: momentSchema,
  /** The latest moment that is known of; a clock that is set back does not give time back. */
  lastAt: momentSchema,
  /** By `module/question`. */
  answers: z.record(z.string(), responseSchema.nullable()),
  flagged: z.array(z.string()),
  finished: z
    .strictObject({
      at: momentSchema,
      marks: z.array(testMarkSchema),
      score: z.number().min(0).max(100),
      passed: z.boolean().nullable(),
      reason: z.enum(['handed-in', 'time-over']),
    })
    .nullable(),
});

const annotationSchema = z.strictObject({
  step: idSchema,
  type: annotationTypeSchema,
  quote: quoteSchema.nullable(),
  text: annotationTextSchema,
  language: languageSchema,
  version: z.string().max(50),
  createdAt: momentSchema,
  changedAt: momentSchema,
});

const countSchema = z.strictObject({
  given: z.int().nonnegative(),
  right: z.int().nonnegative(),
});

/** For each degree of certainty, how many answers were given with it and how many of them were right. */
const calibrationSchema = z.strictObject({ 1: countSchema, 2: countSchema, 3: countSchema });

const studyDaySchema = z.strictObject({
  seconds: z.int().nonnegative(),
  answers: z.int().nonnegative(),
  /** How many of those answers were given to what came back. */
  reviews: z.int().nonnegative(),
});

const keptWordingSchema = z.strictObject({
  hash: hashSchema,
  language: languageSchema,
  lines: wordingSchema,
});

const givenPresentationSchema = z.strictObject({
  name: agendaSchema.shape.name,
  language: languageSchema,
  version: z.string().max(50),
  startedAt: momentSchema,
  /** Null as long as it was not ended. */
  endedAt: momentSchema.nullable(),
  /** What rooms answered, in the order in which they were first asked. */
  rooms: z.array(
    z.strictObject({
      module: idSchema,
      question: idSchema,
      hash: hashSchema,
      counts: countsSchema,
      at: momentSchema,
    }),
  ),
});

const projection = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.strictObject({
    kind: z.literal(kind),
    briefing: idSchema,
    /** The module; empty for what is about the whole briefing. */
    scope: z.union([idSchema, z.literal('')]),
    /** Of the thing itself among those of its kind in its scope; empty where there is only one. */
    key: z.string().max(100),
    /** Null takes away what was there. */
    value: value.nullable(),
  });

/** A thing that follows from events, and can be built anew from them. */
export const projectionSchema = z.discriminatedUnion('kind', [
  /** Of the whole briefing, by module. */
  projection('place', placeSchema),
  /** In a module, by question: as it stands in the lesson. */
  projection('question', questionStateSchema),
  /** In a module, by question: as it stands where it came back. */
  projection('review', questionStateSchema),
  /** In a module, by question. */
  projection('card', cardSchema),
  /** Of the whole briefing, by the test's id. */
  projection('test', testSchema),
  /** In a module, by the annotation's id. */
  projection('annotation', annotationSchema),
  /** Of the whole briefing; there is one. */
  projection('calibration', calibrationSchema),
  /** Of the whole briefing, by the day as `2026-11-24`. */
  projection('study-day', studyDaySchema),
  /** In a module, by question. */
  projection('wording', keptWordingSchema),
  /** Of the whole briefing, by the agenda's id. */
  projection('agenda', agendaSchema),
  /** Of the whole briefing, by the presentation's id. */
  projection('presentation', givenPresentationSchema),
]);

export const projectionKindSchema = z.enum([
  'place',
  'question',
  'review',
  'card',
  'test',
  'annotation',
  'calibration',
  'study-day',
  'wording',
  'agenda',
  'presentation',
]);

export type Projection = z.infer<typeof projectionSchema>;
