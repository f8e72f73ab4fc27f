import { inLanguage } from '../briefing/localized.ts';
import { citedPassages } from '../briefing/cited-passages.ts';
import { stepText } from '../briefing/step-text.ts';
import type { BriefingInfo, Module } from '../briefing/briefing.ts';
import type { Step } from '../briefing/tree.ts';
import type { Annotation } from '../learning/annotations/annotation.ts';
import type { Notebook, NotebookModule, NotebookStep } from '../learning/annotations/notebook.ts';
import { standingIn } from '../learning/annotations/standing.ts';
import { useAnnotations } from '../stores/annotations.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useSettings } from '../stores/settings.ts';

/** Gathers what the learner wrote and marked in the open briefing. */
export function useNotebook() {
  const annotations = useAnnotations();
  const briefings = useBriefings();
  const settings = useSettings();

  /**
   * Reads the modules in which something was written, in the language of the interface.
   *
   * @returns null when the notes could not be read; a notice says so
   */
  async function gather(info: BriefingInfo): Promise<Notebook | null> {
    const modules: NotebookModule[] = [];
    for (const id of info.moduleIds) {
      if (!(await annotations.know(info.id, id))) return null;
      const written = annotations.within(info.id, id);
      if (written.length === 0) continue;
      const module = await briefings.loadModule(id, settings.language);
      modules.push(moduleOf(id, module, written, info));
    }
    return { modules };
  }

  function moduleOf(
    id: string,
    module: Module | null,
    written: readonly Annotation[],
    info: BriefingInfo,
  ): NotebookModule {
    const language = module?.language ?? settings.language;
    const known = module?.steps ?? [];
    const gone = new Set(written.map(({ step }) => step));
    known.forEach((step) => gone.delete(step.id));
    const steps = [
      ...known.map((step) => stepOf(step.id, step, language, written, info)),
      ...[...gone].map((step) => stepOf(step, null, language, written, info)),
    ].filter((step) => step.isBookmarked || step.entries.length > 0);
    return { id, title: module?.title ?? id, language, steps };
  }

  function stepOf(
    id: string,
    step: Step | null,
    language: Module['language'],
    written: readonly Annotation[],
    info: BriefingInfo,
  ): NotebookStep {
    const here = written.filter((annotation) => annotation.step === id);
    const text = step && stepText(step);
    const locatorsOf = (span: { from: number; to: number }): string[] =>
      (text ? citedPassages(text, span, language) : []).flatMap((passage) => {
        const found = info.passages.find((entry) => entry.id === passage);
        return found ? [inLanguage(found.locator, settings.language).text] : [];
      });
    return {
      id,
      title: step?.title ?? null,
      isBookmarked: here.some(({ type }) => type === 'bookmark'),
      entries: standingIn(
        text?.text ?? null,
        language,
        here.filter(({ type }) => type !== 'bookmark'),
      ).map((entry) => ({
        ...entry,
        locators: entry.standing.kind === 'found' ? locatorsOf(entry.standing.span) : [],
      })),
    };
  }

  return { gather };
}
