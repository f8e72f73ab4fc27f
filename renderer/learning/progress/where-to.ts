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
  | { readonly kind: 'done' };

/**
 * Where to go on in a briefing: at the step of the module that was touched last, or, when that one was finished, at
 * the first module after it that was not. A step that is no longer there leads to the module's opening.
 *
 * @param places in the order in which they were touched, the latest last
 */
export function whereTo(modules: readonly RouteModule[], places: readonly Place[]): WhereTo {
  const [first] = modules;
  if (!first) return { kind: 'done' };
  const latest = places.findLast(({ module }) => modules.some(({ id }) => id === module));
  if (!latest) return { kind: 'start', module: first.id };
  const index = modules.findIndex(({ id }) => id === latest.module);
  const current = modules[index];
  if (current && !isFinished(latest)) {
    const step = current.stepIds.includes(latest.step) ? latest.step : null;
    return { kind: 'resume', module: current.id, step };
  }
  const onwards = [...modules.slice(index + 1), ...modules.slice(0, index)];
  const next = onwards.find(({ id }) => !places.some((p) => p.module === id && isFinished(p)));
  return next ? { kind: 'next', module: next.id } : { kind: 'done' };
}

/** Whether the end of the module was the last thing the learner saw of it. */
function isFinished(place: Place): boolean {
  return place.finishedAt !== null && place.finishedAt >= place.enteredAt;
}
