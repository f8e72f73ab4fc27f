import type { Language, Settings } from '../contract/settings.ts';

/** The program's language for a system's preferred languages, such as `nl-BE`, the most wanted first. */
export const languageOf = (preferred: readonly string[]): Language =>
  /^nl(?:$|[-_])/i.test(preferred[0] ?? '') ? 'nl' : 'en';

/** The language that the shell speaks: what the learner chose, or else the system's. */
export const languageIn = (settings: Settings, system: Language): Language =>
  settings.language ?? system;
