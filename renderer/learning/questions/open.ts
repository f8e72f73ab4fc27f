import { z } from 'zod/mini';
import { readCriteria } from './criteria.ts';
import type { QuestionKind } from './kind.ts';
import type { Criterion, OpenQuestion } from './question.ts';

/** The longest text that can be written, in UTF-16 units, as a text field counts. */
export const longestText = 5000;

const fewest = 2;
const most = 5;

const stored = z.strictObject({
  text: z.string().check(z.maxLength(longestText)),
  compared: z.boolean(),
  met: z.array(z.string()),
});

/** What a learner wrote, whether it was laid beside the model answer, and the criteria that it meets by their own word. */
export type OpenResponse = z.infer<typeof stored>;

/** An answer to write, and to compare with a model. The grammar stands in `content/guide/open.md`. */
export const open: QuestionKind<OpenQuestion, OpenResponse> = {
  kind: 'open',
  words: ['criteria', 'model'],
  settings: [],

  parse(source, common) {
    const prompt = source.blocks(source.body);
    const model = source.words.get('model');
    const hasModel = model !== undefined && model.text.trim() !== '';
    if (!hasModel) source.report('error', 'open-without-model', model ?? source.opening);
    const listed = source.words.get('criteria');
    const criteria = listed ? readCriteria(source, listed) : [];
    const isCount = criteria.length >= fewest && criteria.length <= most;
    if (!isCount) {
      const values = { number: String(criteria.length) };
      source.report('error', 'open-criteria-count', listed ?? source.opening, values);
    }
    if (!hasModel || !isCount) return null;
    const hash = source.hash(keyOf(criteria), [prompt, criteria]);
    return { kind: 'open', ...common, prompt, model: source.blocks(model), criteria, hash };
  },

  key: ({ criteria }) => keyOf(criteria),

  readResponse({ criteria }, response) {
    const parsed = stored.safeParse(response);
    if (!parsed.success) return null;
    const { text, compared, met } = parsed.data;
    const known = new Set(criteria.map(({ id }) => id));
    const ticked = [...new Set(met)];
    const fits = ticked.every((id) => known.has(id)) && (compared || ticked.length === 0);
    return fits ? { text, compared, met: ticked } : null;
  },

  isComplete: (_question, { compared }) => compared,

  /** The share of the criteria that the learner ticked: nobody else can judge a free text here. */
  mark({ criteria }, { met }) {
    const score = met.length / criteria.length;
    return { correct: score === 1, score };
  },
};

const keyOf = (criteria: readonly Criterion[]): { ids: string; answers: string } => ({
  ids: criteria
    .map(({ id }) => id)
    .sort()
    .join(' '),
  answers: '',
});
