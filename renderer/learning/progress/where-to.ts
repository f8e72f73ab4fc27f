import type { Place } from './projection.ts';
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
 * @param places by module, in the order in which they were touched, the latest last
 */
export function whereTo(
  modules: readonly RouteModule[],
  places: ReadonlyMap<string, Place>,
): WhereTo {
  const [first] = modules;
  if (!first) return { kind: 'nowhere' };
  const [touched, latest] = [...places].findLast(([module]) => indexOf(modules, module) >= 0) ?? [];
  if (touched === undefined || !latest) return { kind: 'start', module: first.id };
  const index = indexOf(modules, touched);
  const current = modules[index];
  if (current && !latest.atEnd) return resumeIn(current, latest);
  const onwards = [...modules.slice(index + 1), ...modules.slice(0, index)];
  const next = onwards.find(({ id }) => (places.get(id)?.finishedAt ?? null) === null);
  if (!next) return { kind: 'done' };
  const known = places.get(next.id);
  return known ? resumeIn(next, known) : { kind: 'next', module: next.id };
}

const indexOf = (modules: readonly RouteModule[], module: string): number =>
  modules.findIndex(({ id }) => id === module);

const resumeIn = (module: RouteModule, place: Place): WhereTo => ({
  kind: 'resume',
  module: module.id,
  step: module.stepIds.includes(place.step) ? place.step : null,
});
