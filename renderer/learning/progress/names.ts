import type { EventOf, LearnerEvent } from './event.ts';
import type { ProjectionName } from './projection.ts';
import { dateOf, dayOf } from '../day.ts';

type AttemptEvent = Extract<LearnerEvent, { occasion: string }>;

/** Of where the learner is in a module. */
export const placeName = (briefing: string, module: string): ProjectionName<'place'> => ({
  kind: 'place',
  briefing,
  scope: '',
  key: module,
});

/** Of how a question stands where it was asked. */
export const questionName = (event: AttemptEvent): ProjectionName<'question' | 'review'> => ({
  kind: event.occasion === 'review' ? 'review' : 'question',
  briefing: event.briefing,
  scope: event.module,
  key: event.question,
});

/** Of what is kept of a question beside how it stands. */
export const ofQuestion = <Kind extends 'card' | 'wording'>(
  kind: Kind,
  briefing: string,
  module: string,
  question: string,
): ProjectionName<Kind> => ({ kind, briefing, scope: module, key: question });

export const testName = (briefing: string, test: string): ProjectionName<'test'> => ({
  kind: 'test',
  briefing,
  scope: '',
  key: test,
});

/** Of a question among those of a test. */
export const testKey = (module: string, question: string): string => `${module}/${question}`;

export const annotationName = (
  event: EventOf<'annotation-put' | 'annotation-removed'>,
): ProjectionName<'annotation'> => ({
  kind: 'annotation',
  briefing: event.briefing,
  scope: event.module,
  key: event.annotation,
});

export const agendaName = (briefing: string, agenda: string): ProjectionName<'agenda'> => ({
  kind: 'agenda',
  briefing,
  scope: '',
  key: agenda,
});

export const presentationName = (
  briefing: string,
  presentation: string,
): ProjectionName<'presentation'> => ({
  kind: 'presentation',
  briefing,
  scope: '',
  key: presentation,
});

export const calibrationName = (briefing: string): ProjectionName<'calibration'> => ({
  kind: 'calibration',
  briefing,
  scope: '',
  key: '',
});

/** Of what was done on the day of a moment. */
export const studyDayName = (
  briefing: string,
  at: number,
  zone: number,
): ProjectionName<'study-day'> => ({
  kind: 'study-day',
  briefing,
  scope: '',
  key: dateOf(dayOf(at, zone)),
});
