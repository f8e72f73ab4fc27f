// The small edition: this is loaded before the first screen.
import * as z from 'zod/mini';
import { withoutDirectionSigns } from '../direction-signs.ts';
import { isId } from '../ids.ts';
import { isDate } from '../since.ts';

// The page's policy forbids code made from strings, which zod would try for speed.
z.config({ jitless: true });

/** Marks a value as one that must be an id. */
export const idProblem = 'invalid-id';

// No honest text comes near these; they keep a screen from being filled for ever.
const longestText = 2000;
const most = { modules: 1000, documents: 100, goals: 100 };

const text = z
  .string()
  .check(z.trim(), z.overwrite(withoutDirectionSigns), z.minLength(1), z.maxLength(longestText));
const id = z.string().check(z.refine(isId, { error: idProblem }));
const language = z.enum(['nl', 'en']);
const localized = z
  .strictObject({ nl: z.exactOptional(text), en: z.exactOptional(text) })
  .check(z.refine((texts) => Object.keys(texts).length > 0));
const basis = z.enum(['communication', 'since', 'note']);
const date = z.string().check(z.refine((value) => value.length === 10 && isDate(value)));

const testPlan = z.strictObject({
  questions: z.int().check(z.minimum(1), z.maximum(200)),
  minutes: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(600))), null),
});
const defaultTests = {
  quiz: { questions: 8, minutes: null },
  final: { questions: 30, minutes: 45 },
};

export const briefingSchema = z.strictObject({
  id,
  version: text,
  languages: z.array(language).check(z.minLength(1)),
  title: localized,
  summary: localized,
  documents: z
    .array(z.strictObject({ id, reference: text, date, title: localized, source: localized }))
    .check(z.minLength(1), z.maxLength(most.documents)),
  passMark: z.int().check(z.minimum(0), z.maximum(100)),
  certainty: z._default(z.boolean(), false),
  tests: z._default(
    z.strictObject({
      quiz: z._default(testPlan, defaultTests.quiz),
      final: z._default(testPlan, defaultTests.final),
    }),
    defaultTests,
  ),
  modules: z.array(id).check(z.minLength(1), z.maxLength(most.modules)),
});

export const passageSchema = z.strictObject({
  id,
  document: id,
  locator: localized,
  basis,
  status: z.enum(['stands', 'overtaken']),
  summary: localized,
});

export const termSchema = z.strictObject({ id, term: localized, definition: localized });

export const eventSchema = z.strictObject({
  id,
  date: z.string().check(z.refine(isDate)),
  basis,
  text: localized,
  act: z.exactOptional(text),
  passages: z._default(z.array(id), []),
  highlight: z._default(z.boolean(), false),
});

/** The front matter of a module. */
export const headSchema = z.strictObject({
  id,
  title: text,
  minutes: z.int().check(z.minimum(1), z.maximum(999)),
  goals: z.array(text).check(z.minLength(1), z.maxLength(most.goals)),
});
