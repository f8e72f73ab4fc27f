import { z } from 'zod/mini';
import { pathOf } from './case-path.ts';
import { readTurns } from './case-turns.ts';
import type { QuestionKind } from './kind.ts';
import type { CaseOption, CaseQuestion, CaseTurn } from './question.ts';

const stored = z.array(z.strictObject({ turn: z.string(), option: z.string() }));

/** What was picked in each turn so far, in the order of the path. */
export type CaseResponse = z.infer<typeof stored>;

/** A situation with decisions and what comes of them. The grammar stands in `content/guide/case.md`. */
export const caseKind: QuestionKind<CaseQuestion, CaseResponse> = {
  kind: 'case',
  words: [],
  settings: [],

  parse(source, common) {
    const { situation, turns } = readTurns(source);
    if (!turns) return null;
    const prompt = source.blocks(situation);
    const hash = source.hash(keyOf(turns), [prompt, turns.map(wordingOf)]);
    return { kind: 'case', ...common, prompt, turns, hash };
  },

  key: ({ turns }) => keyOf(turns),

  readResponse(question, response) {
    const parsed = stored.safeParse(response);
    return parsed.success && pathOf(question, parsed.data) ? parsed.data : null;
  },

  isComplete: (question, response) => pathOf(question, response)?.open === null,

  /** The share of right picks among the turns on the path; a turn that is still open counts as one that is not. */
  mark(question, response) {
    const path = pathOf(question, response);
    const decisions = path?.decisions ?? [];
    const right = decisions.filter(({ option }) => option.right).length;
    const turns = decisions.length + (path?.open === null ? 0 : 1);
    return { correct: right === turns, score: right / turns };
  },
};

function keyOf(turns: readonly CaseTurn[]): { ids: string; answers: string } {
  const listed = (say: (option: CaseOption) => string): string =>
    turns.map(({ id, options }) => `${id}: ${options.map(say).sort().join(', ')}`).join('; ');
  return {
    ids: listed(({ id }) => id),
    answers: listed(
      ({ id, right, leadsTo }) => `${right ? '[x] ' : ''}${id} -> ${leadsTo ?? 'end'}`,
    ),
  };
}

/** A consequence is read before the next turn, and so a part of what that asks; the last ones are not. */
function wordingOf({ heading, text, options }: CaseTurn): unknown {
  const wordings = options.map(({ id, content, consequence, leadsTo }): [string, unknown] => [
    id,
    [content, leadsTo === null ? null : consequence],
  ]);
  // They are shuffled before they are shown, so their order is no part of what is asked.
  wordings.sort(([one], [other]) => (one < other ? -1 : 1));
  return [heading, text, wordings];
}
