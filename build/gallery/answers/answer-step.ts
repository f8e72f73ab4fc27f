import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../renderer/briefing/briefing.ts';
import { passagesIn } from '../../../renderer/briefing/passages-in.ts';
import type { Step } from '../../../renderer/briefing/tree.ts';
import type { Question } from '../../../renderer/learning/questions/question.ts';
import { check } from '../check.ts';
import { textsOf } from '../texts.ts';
import { piecesIn, type Answer } from './answer.ts';
import { give } from './give.ts';
import { rightAnswer } from './right-answer.ts';
import { wrongAnswer } from './wrong-answer.ts';

/** Which of an author's wrong options is picked: another one in each language, so that more of them are seen. */
const wrongOption = { nl: 0, en: 1 } as const;

/**
 * Answers every question of the step that is on the screen, and looks at what is then said.
 *
 * @throws when a right answer is not called right or a wrong one is, or when the feedback, the why or a passage of its
 * author is not there
 */
export async function answerStep(
  page: Page,
  { questions }: Step,
  language: Language,
  how: 'right' | 'wrong',
): Promise<void> {
  for (const question of questions) {
    const card = page.locator(`[data-test="question"][data-id="${question.id}"]`);
    await beginAgain(card, language);
    const answer =
      how === 'right'
        ? rightAnswer(question, language)
        : wrongAnswer(question, language, wrongOption[language]);
    await give(card, answer.acts, language);
    expect(await check(card), `${question.id} is right`).toBe(how === 'right');
    await expectTold(card, question, answer);
  }
}

/** Once a question was answered wrong, it can be tried again. */
async function beginAgain(card: Locator, language: Language): Promise<void> {
  const feedback = card.getByTestId('feedback');
  if ((await feedback.count()) === 0) return;
  await feedback.getByRole('button', { name: textsOf(language).question.again }).click();
  await feedback.waitFor({ state: 'detached' });
}

async function expectTold(card: Locator, { id, why }: Question, { told }: Answer): Promise<void> {
  for (const piece of told) await expect(card, `${id} tells`).toContainText(piece);
  for (const piece of piecesIn(why)) {
    await expect(card.getByTestId('why'), `why of ${id}`).toContainText(piece);
  }
  for (const passage of passagesIn(why)) {
    const cards = card.page().locator(`[data-test="passage"][data-id="${passage}"]`);
    await expect(cards.first(), `${passage} of ${id}`).toBeVisible();
  }
}
