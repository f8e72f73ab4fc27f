import { counted, noCalibration } from '../certainty/calibration.ts';
import { dayOf } from '../day.ts';
import { answered, relearned } from '../review/card.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import { including } from './including.ts';
import { calibrationName, ofQuestion, placeName, questionName, studyDayName } from './names.ts';
import type { Before, Projection, QuestionState } from './projection.ts';
import { idleDay } from './study-day.ts';

type OfAttempt = Extract<LearnerEvent, { attempt: number }>;

/** What follows from what a learner does with a question before the answer. */
export function followAttempt(
  event: Exclude<OfAttempt, { kind: 'answer-given' }>,
  before: Before,
): Projection[] {
  const name = questionName(event);
  const value = attemptAfter(event, before(name));
  return value ? [{ ...name, value }] : [];
}

/** Null where an event comes too late to change anything: after its answer, or from an earlier attempt. */
function attemptAfter(
  event: Exclude<OfAttempt, { kind: 'answer-given' }>,
  known: QuestionState | null,
): QuestionState | null {
  const state = inAttempt(event, known);
  if (event.kind === 'attempt-restarted') {
    return known && known.attempt >= event.attempt ? null : state;
  }
  if (!state || state.given) return null;
  switch (event.kind) {
    case 'answer-drafted':
      return { ...state, draft: event.response, certainty: event.certainty };
    case 'hint-opened':
      return { ...state, hinted: true };
    case 'answer-tried':
      return {
        ...state,
        draft: event.response,
        certainty: state.missed > 0 ? state.certainty : event.certainty,
        missed: state.missed + 1,
      };
  }
}

/** How the question stands in the attempt of the event; null when a later attempt was begun. */
function inAttempt(event: OfAttempt, known: QuestionState | null): QuestionState | null {
  const { attempt, seed } = event;
  if (known && known.attempt > attempt) return null;
  if (known?.attempt === attempt) return { ...known, seed };
  return { attempt, seed, draft: null, certainty: null, hinted: false, missed: 0, given: null };
}

/** What follows from an answer that was judged. */
export function followAnswer(event: EventOf<'answer-given'>, before: Before): Projection[] {
  const { briefing, module, question, correct, certainty, hash, language } = event;
  const place = before(placeName(briefing, module));
  const card = ofQuestion('card', briefing, module, question);
  const calibration = calibrationName(briefing);
  const isReview = event.occasion === 'review';
  const today = studyDayName(briefing, event.at, event.zone);
  const done = before(today) ?? idleDay;
  const day = dayOf(event.at, event.zone);
  const { hinted, tries } = event;
  const recalled = { correct, certainty, hinted, tries, day, hash, language };
  const follows: Projection[] = [
    { ...questionName(event), value: answeredState(event) },
    { ...card, value: answered(before(card), recalled) },
    {
      ...today,
      value: {
        ...done,
        answers: done.answers + 1,
        reviews: done.reviews + Number(isReview),
      },
    },
  ];
  if (place && !isReview) {
    const value = { ...place, answered: including(place.answered, question) };
    follows.push({ ...placeName(briefing, module), value });
  }
  if (certainty !== null) {
    const isRight = correct && tries === 1;
    const counts = before(calibration) ?? noCalibration;
    follows.push({ ...calibration, value: counted(counts, certainty, isRight) });
  }
  if (event.wording) {
    const value = { hash, language, lines: event.wording };
    follows.push({ ...ofQuestion('wording', briefing, module, question), value });
  }
  return follows;
}

function answeredState(event: EventOf<'answer-given'>): QuestionState {
  const { response, correct, score, hash, hinted, certainty, tries, language, at } = event;
  return {
    attempt: event.attempt,
    seed: event.seed,
    draft: null,
    certainty,
    hinted,
    missed: tries - 1 + Number(!correct),
    given: { response, correct, score, hash, hinted, certainty, tries, language, at },
  };
}

/** A question that was changed comes back today, with what is known of the learner's memory. */
export function followChange(event: EventOf<'change-accepted'>, before: Before): Projection[] {
  const { briefing, module, question, hash, language } = event;
  const name = ofQuestion('card', briefing, module, question);
  const card = before(name);
  if (!card) return [];
  const day = dayOf(event.at, event.zone);
  return [{ ...name, value: relearned(card, day, hash, language) }];
}
