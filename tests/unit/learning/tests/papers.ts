import { readBriefings } from '../../../../build/content/read-briefing.ts';
import { join } from 'node:path';
import { parseBriefing } from '../../../../renderer/briefing/parse-briefing.ts';
import type { StoredResponse, TestQuestion } from '../../../../renderer/learning/progress/event.ts';
import { questionKinds } from '../../../../renderer/learning/questions/index.ts';
import { finishTest, type Judged } from '../../../../renderer/learning/tests/finish.ts';
import { testableQuestions } from '../../../../renderer/learning/tests/testable.ts';

const folder = join(import.meta.dirname, '../../../fixtures/briefings');
const proef = (await readBriefings(folder)).find(({ id }) => id === 'proef');
if (!proef) throw new Error(`There is no fixture proef in ${folder}`);
const { briefing } = parseBriefing(proef.files, questionKinds, 'proef');
const dutch = (briefing?.modules ?? []).filter(
  ({ id, language }) => language === 'nl' && ['begin', 'vervolg'].includes(id),
);

/** The questions of the fixture briefing's two first modules, by `module/question`. */
export const questions = testableQuestions(dutch);

const plain = new Map([...questions].map(([key, { question }]) => [key, question]));

/** A test of all of them. */
export const paper: readonly TestQuestion[] = [...questions.values()].map((found, index) => ({
  module: found.module.id,
  question: found.question.id,
  seed: index,
}));

/** A right answer to every question. */
export const rightAnswers: Readonly<Record<string, StoredResponse>> = {
  'begin/hoe-laat': ['acht'],
  'begin/zondag': false,
  'begin/wat-melden': ['naam', 'lengte'],
  'vervolg/storm-dicht': true,
  'vervolg/waarom-dicht': ['wachten'],
};

export const judged = (
  responses: Readonly<Record<string, StoredResponse>>,
  passMark: number | null = 70,
): Judged => finishTest(paper, responses, plain, passMark);
