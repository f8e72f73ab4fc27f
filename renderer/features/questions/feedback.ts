import type { Language } from '../../briefing/briefing.ts';
import type { Inline } from '../../briefing/tree.ts';
import { formatNumber } from '../../composables/useFormat.ts';
import type { StoredResponse } from '../../learning/progress/event.ts';
import type { GivenAnswer } from '../../learning/progress/projection.ts';
import { choice } from '../../learning/questions/choice.ts';
import { cloze, filling } from '../../learning/questions/cloze.ts';
import type { Mark } from '../../learning/questions/kind.ts';
import { placeOf, placing } from '../../learning/questions/placing.ts';
import { point } from '../../learning/questions/point.ts';
import type { Question } from '../../learning/questions/question.ts';
import { knownWrong, short } from '../../learning/questions/short.ts';
import { trueFalse } from '../../learning/questions/true-false.ts';
import { compareTyped } from '../../learning/questions/typed-text.ts';

/** Feedback that the author wrote for what was picked. `about` names the option it is about, where there is a name. */
export interface OwnFeedback {
  readonly id: string;
  readonly about: readonly Inline[] | null;
  readonly feedback: readonly Inline[];
}

/** How an answer turned out, as the verdict shows it. */
export interface Outcome {
  readonly look: 'right' | 'near' | 'partly' | 'wrong';
  /** The key of its words. */
  readonly words: string;
}

/** How an answer turned out. Of a text that learners judged themselves it counts, and calls nothing wrong. */
export function outcomeOf(
  { kind }: Question,
  { correct, score }: Pick<GivenAnswer, 'correct' | 'score'>,
  nuance: Mark['nuance'] | null,
): Outcome {
  const reached = correct ? 'right' : score > 0 ? 'partly' : 'wrong';
  if (kind === 'open') {
    return { look: correct ? 'right' : 'partly', words: `question.open.outcome.${reached}` };
  }
  const look = nuance === 'near' ? 'near' : reached;
  return { look, words: `question.outcome.${look}` };
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
    case 'cloze': {
      const filled = cloze.readResponse(question, response) ?? {};
      return question.gaps.flatMap((gap) => {
        const options = gap.kind === 'picked' ? gap.options : [];
        const picked = options.find(({ id }) => id === filling(gap, filled));
        if (!picked?.feedback) return [];
        return [{ id: gap.id, about: picked.content, feedback: picked.feedback }];
      });
    }
    case 'short': {
      const typed = short.readResponse(question, response);
      const known = typed === null ? null : knownWrong(question, typed);
      return known?.feedback ? [{ id: known.id, about: null, feedback: known.feedback }] : [];
    }
    case 'match':
    case 'sort': {
      const given = placing.readResponse(question, response) ?? {};
      return question.items.flatMap(({ id, content, place, feedback }) =>
        feedback && placeOf(given, id) !== place ? [{ id, about: content, feedback }] : [],
      );
    }
    case 'point': {
      const picked = point.readResponse(question, response);
      return question.areas.flatMap(({ id, content, feedback }) =>
        feedback && picked === id ? [{ id, about: content, feedback }] : [],
      );
    }
    // What comes of each pick stands in the case itself, and what a free text lacks in its criteria.
    case 'case':
    case 'open':
    case 'number':
    case 'order':
      return [];
  }
}

/**
 * What should have been typed, in the language of the text; null for kinds that show it in place.
 * Of several accepted forms it is the one that the response is nearest to.
 */
export function rightForm(
  question: Question,
  response: StoredResponse,
  language: Language,
): string | null {
  switch (question.kind) {
    case 'short':
      return compareTyped(short.readResponse(question, response) ?? '', question.accepted).form;
    case 'number':
      return [formatNumber(question.answer, language), ...question.units.slice(0, 1)].join(' ');
    case 'choice':
    case 'true-false':
    case 'cloze':
    case 'match':
    case 'sort':
    case 'point':
    case 'order':
    case 'case':
    case 'open':
      return null;
  }
}
