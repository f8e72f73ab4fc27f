import type { Briefing } from './briefing.ts';
import type { Diagnostic } from './diagnostic.ts';
import { usesOf } from './uses.ts';

/** What there is in a briefing, in numbers. */
export interface BriefingReport {
  readonly id: string;
  readonly languages: readonly string[];
  readonly modules: number;
  readonly steps: number;
  readonly questions: number;
  readonly errors: number;
  readonly warnings: number;
  /** For each passage, the steps whose text cites it and the questions whose `cites` names it. */
  readonly passages: Readonly<
    Record<string, { readonly steps: number; readonly questions: number }>
  >;
}

/**
 * Counts what there is in a briefing. Modules, steps and questions are counted by their ids: each once, in however
 * many languages it is there. Questions that cannot be shown do not count.
 *
 * @param id what to call it when it could not be read
 */
export function reportOn(
  id: string,
  briefing: Briefing | null,
  diagnostics: readonly Diagnostic[],
): BriefingReport {
  const modules = briefing?.modules ?? [];
  const steps = modules.flatMap((module) => module.steps.map((step) => [module.id, step] as const));
  const uses = usesOf(modules);
  const passages = (briefing?.passages ?? []).map((passage) => [
    passage.id,
    {
      steps: uses.steps.get(passage.id)?.size ?? 0,
      questions: uses.questions.get(passage.id)?.size ?? 0,
    },
  ]);
  return {
    id: briefing?.id ?? id,
    languages: briefing?.languages ?? [],
    modules: different(modules.map((module) => module.id)),
    steps: different(steps.map(([module, step]) => `${module}/${step.id}`)),
    questions: different(
      steps.flatMap(([module, step]) =>
        step.questions.map((question) => `${module}/${question.id}`),
      ),
    ),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    passages: Object.fromEntries(passages),
  };
}

const different = (ids: readonly string[]): number => new Set(ids).size;
