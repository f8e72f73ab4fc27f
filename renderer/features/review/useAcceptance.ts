import type { Module } from '../../briefing/briefing.ts';
import { useStudy } from '../../composables/useStudy.ts';
import type { ChangedQuestion } from '../../learning/review/changed.ts';
import { useBriefings } from '../../stores/briefings.ts';
import { useSettings } from '../../stores/settings.ts';

/** A way to take note of what changed in questions, one after the other. It gives false when one could not be stored. */
export function useAcceptance(): (changes: readonly ChangedQuestion[]) => Promise<boolean> {
  const briefings = useBriefings();
  const settings = useSettings();
  let current: Module | null = null;
  const study = useStudy(() => {
    if (!current) throw new Error('No change was being accepted');
    return current;
  });

  return async (changes) => {
    for (const { module, question } of changes) {
      current = await briefings.loadModule(module, settings.language);
      if (current && !(await study.acceptChange(question))) return false;
    }
    return true;
  };
}
