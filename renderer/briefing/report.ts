import type { Briefing, Module } from './briefing.ts';
import type { Diagnostic } from './diagnostic.ts';
import { plainText } from './plain-text.ts';
import { proseIn } from './prose-in.ts';
import { sentencesOf } from './sentences.ts';
import { testingOf, usesOf, type Testing } from './uses.ts';
import { wordCount } from './word-count.ts';

/** What there is, in numbers. */
interface Counts {
  readonly modules: number;
  readonly steps: number;
  readonly questions: number;
  /** For each passage, the steps whose text cites it, and the questions whose `cites` names it. */
  readonly passages: Readonly<Record<string, Testing & { readonly steps: number }>>;
}

/** What there is of a briefing in one language. */
interface LanguageCounts extends Counts {
  /** The average length of a sentence in the lesson's prose, in words, to one decimal. */
  readonly sentenceLength: number;
}

export interface BriefingReport extends Counts {
  readonly id: string;
  readonly languages: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly byLanguage: Readonly<Record<string, LanguageCounts>>;
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
  const languages = briefing?.languages ?? [];
  const passages = (briefing?.passages ?? []).map((passage) => passage.id);
  const byLanguage = languages.map((language) => {
    const modules = briefing?.modules.filter((module) => module.language === language) ?? [];
    const sentenceLength = averageSentence(modules);
    return [language, { ...countsOf(modules, passages), sentenceLength }] as const;
  });
  return {
    id: briefing?.id ?? id,
    languages,
    ...countsOf(briefing?.modules ?? [], passages),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    byLanguage: Object.fromEntries(byLanguage),
  };
}

function countsOf(modules: readonly Module[], passages: readonly string[]): Counts {
  const steps = modules.flatMap((module) => module.steps.map(({ id }) => `${module.id}/${id}`));
  const uses = usesOf(modules);
  const counted = passages.map((id) => [
    id,
    { steps: uses.steps.get(id)?.size ?? 0, ...testingOf(id, uses) },
  ]);
  return {
    modules: new Set(modules.map(({ id }) => id)).size,
    steps: new Set(steps).size,
    questions: uses.asked,
    passages: Object.fromEntries(counted),
  };
}

function averageSentence(modules: readonly Module[]): number {
  const lengths = modules.flatMap(({ steps, language }) =>
    steps
      .flatMap(({ blocks }) => proseIn(blocks))
      .flatMap((line) => sentencesOf(plainText(line), language))
      .map(wordCount),
  );
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.length === 0 ? 0 : Math.round((10 * words) / lengths.length) / 10;
}
