import type { Place } from './event.ts';
import type { ModuleParts } from './module-progress.ts';

export interface RouteModule extends ModuleParts {
  readonly id: string;
}

/** Where a learner goes on. */
export type WhereTo =
  | { readonly kind: 'start'; readonly module: string }
  | { readonly kind: 'resume'; readonly module: string; readonly step: string | null }
  | { readonly kind: 'next'; readonly module: string }
  | { readonly kind: 'done' }
  /** The briefing has no module that can be read. */
  | { readonly kind: 'nowhere' };

/**
 * Where to go on in a briefing: at the step of the module that was touched last, or, when that one was finished, at
 * the first module after it that was not. A step that is no longer there leads to the module's opening.
 *
 * @param places in the order in which they were touched, the latest last
 */
export function whereTo(modules: readonly RouteModule[], places: readonly Place[]): WhereTo {
  const [first] = modules;
  if (!first) return { kind: 'nowhere' };
  const latest = places.findLast(({ module }) => modules.some(({ id }) => id === module));
  if (!latest) return { kind: 'start', module: first.id };
  const index = modules.findIndex(({ id }) => id === latest.module);
  const current = modules[index];
  if (current && !latest.atEnd) return resumeIn(current, latest);
  const onwards = [...modules.slice(index + 1), ...modules.slice(0, index)];
  const placeIn = (module: string): Place | undefined =>
    places.find((place) => place.module === module);
  const next = onwards.find(({ id }) => (placeIn(id)?.finishedAt ?? null) === null);
  if (!next) return { kind: 'done' };
  const known = placeIn(next.id);
  return known ? resumeIn(next, known) : { kind: 'next', module: next.id };
}

const resumeIn = (module: RouteModule, place: Place): WhereTo => ({
  kind: 'resume',
  module: module.id,
  step: module.stepIds.includes(place.step) ? place.step : null,
});
