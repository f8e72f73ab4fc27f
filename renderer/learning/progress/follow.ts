import type { LearnerEvent } from './event.ts';
import { followAnnotation } from './follow-annotation.ts';
import { followAnswer, followAttempt, followChange } from './follow-question.ts';
import { entered, finished } from './follow-place.ts';
import { followAgenda, followPresentation } from './follow-presenting.ts';
import { followTest } from './follow-test.ts';
import { placeName, studyDayName } from './names.ts';
import type { Before, Projection } from './projection.ts';
import { idleDay } from './study-day.ts';

/**
 * What follows from an event, given how things stood before it. The live program and a rebuild both use it,
 * so that the kept projections and the rebuilt ones are equal.
 *
 * @param before asked only for what `readsOf` names
 */
export function follow(event: LearnerEvent, before: Before): Projection[] {
  switch (event.kind) {
    case 'step-entered': {
      const name = placeName(event.briefing, event.module);
      return [{ ...name, value: entered(event, before(name)) }];
    }
    case 'module-finished': {
      const name = placeName(event.briefing, event.module);
      const place = before(name);
      return place ? [{ ...name, value: finished(event, place) }] : [];
    }
    case 'time-studied': {
      const name = studyDayName(event.briefing, event.at, event.zone);
      const day = before(name) ?? idleDay;
      return [{ ...name, value: { ...day, seconds: day.seconds + event.seconds } }];
    }
    case 'answer-drafted':
    case 'hint-opened':
    case 'answer-tried':
    case 'attempt-restarted':
      return followAttempt(event, before);
    case 'answer-given':
      return followAnswer(event, before);
    case 'change-accepted':
      return followChange(event, before);
    case 'test-started':
    case 'test-answered':
    case 'test-flagged':
    case 'test-finished':
      return followTest(event, before);
    case 'annotation-put':
    case 'annotation-removed':
      return followAnnotation(event, before);
    case 'agenda-put':
    case 'agenda-removed':
      return followAgenda(event);
    case 'presentation-started':
    case 'room-counted':
    case 'presentation-ended':
      return followPresentation(event, before);
  }
}
