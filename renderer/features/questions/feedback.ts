import type { Inline } from '../../briefing/tree.ts';
import type { StoredResponse } from '../../learning/progress/event.ts';
import { choice } from '../../learning/questions/choice.ts';
import { placeOf, placing } from '../../learning/questions/placing.ts';
import { point } from '../../learning/questions/point.ts';
import type { Question } from '../../learning/questions/question.ts';
import { trueFalse } from '../../learning/questions/true-false.ts';

/** Feedback that the author wrote for what was picked. `about` names the option it is about, where there is a name. */
export interface OwnFeedback {
  readonly id: string;
  readonly about: readonly Inline[] | null;
  readonly feedback: readonly Inline[];
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
    case 'order':
      return [];
  }
}
