import type { Language, Module } from './briefing.ts';

/** What a link to a step needs. */
export interface StepLink {
  /** `module/step`, as in the maps of uses. */
  readonly key: string;
  readonly module: string;
  readonly step: string;
  readonly title: string;
  readonly language: Language;
}

/** Every step of these modules, in the order of the route. */
export const stepLinks = (modules: readonly Module[]): StepLink[] =>
  modules.flatMap(({ id: module, language, steps }) =>
    steps.map(({ id: step, title }) => ({
      key: `${module}/${step}`,
      module,
      step,
      title,
      language,
    })),
  );
