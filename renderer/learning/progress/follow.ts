import type { Effects, LearnerEvent, Place, QuestionState } from './event.ts';

/** Raise it when `follow` changes its mind: the kept projections are then rebuilt from the events. */
export const projectionVersion = 1;

export interface Before {
  readonly place: Place | null;
  readonly question: QuestionState | null;
}

type OfAttempt = Extract<LearnerEvent, { question: string }>;

/**
 * What follows from an event, given how things stood before it. The live program and a rebuild both use it,
 * so that the kept projections and the rebuilt ones are equal.
 */
export function follow(event: LearnerEvent, before: Before): Effects {
  switch (event.kind) {
    case 'step-entered':
      return { place: entered(event, before.place) };
    case 'module-finished':
      return before.place ? { place: { ...before.place, finishedAt: event.at, atEnd: true } } : {};
    case 'answer-drafted':
      return draft(event, before.question);
    case 'attempt-restarted':
      return restart(event, before.question);
    case 'answer-given':
      return answer(event, before);
  }
}

function entered(
  event: Extract<LearnerEvent, { kind: 'step-entered' }>,
  place: Place | null,
): Place {
  return {
    briefing: event.briefing,
    module: event.module,
    step: event.step,
    visited: including(place?.visited, event.step),
    answered: place?.answered ?? [],
    enteredAt: event.at,
    finishedAt: place?.finishedAt ?? null,
    atEnd: false,
  };
}

function draft(
  event: Extract<LearnerEvent, { kind: 'answer-drafted' }>,
  question: QuestionState | null,
): Effects {
  // A draft that arrives after its answer, or from an earlier attempt, changes nothing any more.
  const late = question && (question.attempt > event.attempt || question.given !== null);
  if (late) return {};
  return { question: { ...ofAttempt(event, question), draft: event.response, given: null } };
}

function restart(
  event: Extract<LearnerEvent, { kind: 'attempt-restarted' }>,
  question: QuestionState | null,
): Effects {
  if (question && question.attempt >= event.attempt) return {};
  return { question: { ...ofAttempt(event, question), draft: null, given: null } };
}

function answer(event: Extract<LearnerEvent, { kind: 'answer-given' }>, before: Before): Effects {
  const { response, correct, score, hash, hinted, language, at } = event;
  const place = before.place && {
    ...before.place,
    answered: including(before.place.answered, event.question),
  };
  const question: QuestionState = {
    ...ofAttempt(event, before.question),
    draft: null,
    given: { response, correct, score, hash, hinted, language, at },
    firstCorrect: before.question?.firstCorrect ?? correct,
  };
  return place ? { place, question } : { question };
}

function ofAttempt(
  event: OfAttempt,
  question: QuestionState | null,
): Omit<QuestionState, 'draft' | 'given'> {
  const { briefing, module, question: id, attempt, seed } = event;
  const firstCorrect = question?.firstCorrect ?? null;
  return { briefing, module, question: id, attempt, seed, firstCorrect };
}

const including = (ids: readonly string[] | undefined, id: string): string[] =>
  ids?.includes(id) ? [...ids] : [...(ids ?? []), id];
