import type { Place, QuestionState } from './projection.ts';

/** What a module consists of, by ids. */
export interface ModuleParts {
  readonly stepIds: readonly string[];
  readonly questionIds: readonly string[];
}

/**
 * How much of a module is done, from 0 to 100: steps entered and questions answered, each counting as one.
 * Parts that are no longer in the module do not count; parts that are new do.
 */
export function percentDone(parts: ModuleParts, place: Place | null): number {
  const total = parts.stepIds.length + parts.questionIds.length;
  if (!place || total === 0) return 0;
  const visited = new Set(place.visited);
  const answered = new Set(place.answered);
  const done =
    parts.stepIds.filter((id) => visited.has(id)).length +
    parts.questionIds.filter((id) => answered.has(id)).length;
  // Rounded down, so that 100 means all of it.
  return Math.floor((100 * done) / total);
}

/** What to look at again: answered wrong in the latest attempt, or never answered. */
export function missed(
  questionIds: readonly string[],
  states: ReadonlyMap<string, QuestionState>,
): { readonly wrong: string[]; readonly open: string[] } {
  const wrong = questionIds.filter((id) => states.get(id)?.given?.correct === false);
  const open = questionIds.filter((id) => !states.get(id)?.given);
  return { wrong, open };
}
