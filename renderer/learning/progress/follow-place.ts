import type { EventOf } from './event.ts';
import { including } from './including.ts';
import type { Place } from './projection.ts';

/** Where the learner is on entering a step. Every step that was entered stays visited. */
export const entered = (event: EventOf<'step-entered'>, place: Place | null): Place => ({
  step: event.step,
  visited: including(place?.visited, event.step),
  answered: place?.answered ?? [],
  enteredAt: event.at,
  finishedAt: place?.finishedAt ?? null,
  atEnd: false,
});

/** Where the learner is at the end of a module. */
export const finished = (event: EventOf<'module-finished'>, place: Place): Place => ({
  ...place,
  finishedAt: event.at,
  atEnd: true,
});
