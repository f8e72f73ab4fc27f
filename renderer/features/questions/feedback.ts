import type { Inline } from '../../briefing/tree.ts';
import type { GivenAnswer, StoredResponse } from '../../learning/progress/event.ts';
import { choice } from '../../learning/questions/choice.ts';
import type { Question } from '../../learning/questions/question.ts';
import { trueFalse } from '../../learning/questions/true-false.ts';

/** Feedback that the author wrote for what was picked. `about` names the option it is about, where there is a name. */
export interface OwnFeedback {
  readonly id: string;
  readonly about: readonly Inline[] | null;
  readonly feedback: readonly Inline[];
}

/** How an answer turned out, as the verdict shows it. */
export interface Outcome {
  readonly look: 'right' | 'partly' | 'wrong';
  /** The key of its words. */
  readonly words: string;
}

/** How an answer turned out. Of a text that learners judged themselves it counts, and calls nothing wrong. */
export function outcomeOf(
  { kind }: Question,
  { correct, score }: Pick<GivenAnswer, 'correct' | 'score'>,
): Outcome {
  const reached = correct ? 'right' : score > 0 ? 'partly' : 'wrong';
  if (kind !== 'open') return { look: reached, words: `question.outcome.${reached}` };
  return { look: correct ? 'right' : 'partly', words: `question.open.outcome.${reached}` };
}

/** The author's own feedback for a response, in the author's order. */
export function ownFeedback(question: Question, response: StoredResponse): OwnFeedback[] {
  switch (question.kind) {
    case 'choice': {
      const picked = choice.readResponse(question, response) ?? [];
      return question.options.flatMap(({ id, content, feedback }) =>
        feedback && picked.includes(id) ? [{ id, about: content, feedback }] : [],
      );
    }
    case 'true-false': {
      const picked = trueFalse.readResponse(question, response);
      const wrong = picked !== null && picked !== question.answer;
      return wrong && question.wrong
        ? [{ id: 'wrong', about: null, feedback: question.wrong }]
        : [];
    }
    // What comes of each pick stands in the case itself, and what a free text lacks in its criteria.
    case 'case':
    case 'open':
      return [];
  }
}
