import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { questionStateSchema, type QuestionState } from '../../contract/progress.ts';
import { jsonText } from './json-text.ts';

const questionRow = z
  .object({
    briefing: z.string(),
    module: z.string(),
    question: z.string(),
    attempt: z.int(),
    seed: z.int(),
    draft: jsonText(z.unknown()).nullable(),
    given: jsonText(z.unknown()).nullable(),
    first_correct: z.union([z.literal(0), z.literal(1)]).nullable(),
  })
  .transform(({ first_correct: first, ...rest }) => ({
    ...rest,
    firstCorrect: first === null ? null : first === 1,
  }))
  .pipe(questionStateSchema);

const orNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** How each question of a module stands. */
export const questionsIn = (
  database: DatabaseSync,
  briefing: string,
  module: string,
): QuestionState[] =>
  database
    .prepare('SELECT * FROM question_state WHERE briefing = ? AND module = ? ORDER BY question')
    .all(briefing, module)
    .map((row) => questionRow.parse(row));

/** Stores how a question stands, in place of what was stored for it. */
export function putQuestion(database: DatabaseSync, state: QuestionState): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO question_state
         (briefing, module, question, attempt, seed, draft, given, first_correct)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      state.briefing,
      state.module,
      state.question,
      state.attempt,
      state.seed,
      orNull(state.draft),
      orNull(state.given),
      state.firstCorrect === null ? null : Number(state.firstCorrect),
    );
}
