import { z } from 'zod';
import { idSchema } from './events.ts';
import { languageSchema } from './settings.ts';

/** What is read is not changed. */
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const localizedSchema = z.partialRecord(languageSchema, z.string());
const testPlanSchema = z.strictObject({ questions: z.int(), minutes: z.number().nullable() });

/** What a briefing is, without the text of its modules: as the page reads it from the briefing's files. */
export const briefingInfoSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  languages: listOf(languageSchema),
  title: localizedSchema,
  summary: localizedSchema,
  documents: listOf(
    z.strictObject({
      id: z.string(),
      reference: z.string(),
      date: z.string(),
      title: localizedSchema,
      source: localizedSchema,
    }),
  ),
  passMark: z.number(),
  certainty: z.boolean(),
  tests: z.strictObject({ quiz: testPlanSchema, final: testPlanSchema }),
  moduleIds: listOf(z.string()),
  passages: listOf(
    z.strictObject({
      id: z.string(),
      document: z.string(),
      locator: localizedSchema,
      basis: z.enum(['communication', 'since', 'note']),
      status: z.enum(['stands', 'overtaken']),
      summary: localizedSchema,
    }),
  ),
  terms: listOf(
    z.strictObject({ id: z.string(), term: localizedSchema, definition: localizedSchema }),
  ),
  outlines: listOf(
    z.strictObject({
      id: z.string(),
      language: languageSchema,
      path: z.string(),
      title: z.string(),
      minutes: z.number(),
      goals: listOf(z.string()),
      stepIds: listOf(z.string()),
      questionIds: listOf(z.string()),
    }),
  ),
});

/** What was read of a briefing before; `reader` is the number of the code that read it. */
export const infoRequestSchema = z.strictObject({ id: idSchema, reader: z.int() });

/** `stamp` says in which state the briefing's files are; `info` is null when they were not read in that state yet. */
export const knownInfoSchema = z.strictObject({
  stamp: z.string(),
  info: briefingInfoSchema.nullable(),
});

/** To be kept for as long as the files are as they were at `stamp`. */
export const keepInfoSchema = z.strictObject({
  stamp: z.string().length(64),
  info: briefingInfoSchema,
});

export type BriefingInfo = z.infer<typeof briefingInfoSchema>;
export type KnownInfo = z.infer<typeof knownInfoSchema>;
export type KeepInfo = z.infer<typeof keepInfoSchema>;
