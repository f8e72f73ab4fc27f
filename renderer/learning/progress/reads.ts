import type { LearnerEvent } from './event.ts';
import {
  annotationName,
  calibrationName,
  ofQuestion,
  placeName,
  presentationName,
  questionName,
  studyDayName,
  testName,
} from './names.ts';
import type { ProjectionName } from './projection.ts';

/** Every projection that `follow` looks at for an event: whoever calls it must know how these stand. */
export function readsOf(event: LearnerEvent): ProjectionName[] {
  const { briefing } = event;
  switch (event.kind) {
    case 'step-entered':
    case 'module-finished':
      return [placeName(briefing, event.module)];
    case 'time-studied':
      return [studyDayName(briefing, event.at, event.zone)];
    case 'answer-drafted':
    case 'hint-opened':
    case 'answer-tried':
    case 'attempt-restarted':
      return [questionName(event)];
    case 'answer-given':
      return [
        placeName(briefing, event.module),
        questionName(event),
        ofQuestion('card', briefing, event.module, event.question),
        calibrationName(briefing),
        studyDayName(briefing, event.at, event.zone),
      ];
    case 'change-accepted':
      return [ofQuestion('card', briefing, event.module, event.question)];
    case 'test-started':
    case 'test-answered':
    case 'test-flagged':
      return [testName(briefing, event.test)];
    case 'test-finished':
      return [
        testName(briefing, event.test),
        ...event.marks.map(({ module, question }) =>
          ofQuestion('card', briefing, module, question),
        ),
      ];
    case 'annotation-put':
    case 'annotation-removed':
      return [annotationName(event)];
    case 'agenda-put':
    case 'agenda-removed':
      return [];
    case 'presentation-started':
    case 'room-counted':
    case 'presentation-ended':
      return [presentationName(briefing, event.presentation)];
  }
}
