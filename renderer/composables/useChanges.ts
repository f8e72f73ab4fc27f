import { shallowRef } from 'vue';
import type { Module } from '../briefing/briefing.ts';
import type { ChangedQuestion } from '../learning/review/changed.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';
import { useStudy } from './useStudy.ts';

/** The questions that were changed since the learner answered them. */
export function useChanges() {
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  /** Null until it is known. */
  const changes = shallowRef<readonly ChangedQuestion[] | null>(null);

  let current: Module | null = null;
  const study = useStudy(() => {
    if (!current) throw new Error('No change was being accepted');
    return current;
  });

  /** Looks through the modules that the learner has been in. False when their state could not be read. */
  async function find(): Promise<boolean> {
    const { info } = briefings;
    if (!info || !settings.canStore) return false;
    const { changesIn } = await import('../learning/review/changed.ts');
    const found: ChangedQuestion[] = [];
    for (const moduleId of progress.places(info.id).keys()) {
      const scope = { briefing: info.id, scope: moduleId };
      const isKnown = await progress.know(
        { kind: 'card', ...scope },
        { kind: 'wording', ...scope },
      );
      if (!isKnown) return false;
      const module = await briefings.loadModule(moduleId, settings.language);
      if (!module) continue;
      const cards = progress.table('card', info.id, moduleId);
      found.push(...changesIn(module, cards, progress.table('wording', info.id, moduleId)));
    }
    changes.value = found;
    return true;
  }

  /** Takes note of all of them. False when that could not be stored. */
  async function accept(): Promise<boolean> {
    for (const { module: moduleId, question } of changes.value ?? []) {
      current = await briefings.loadModule(moduleId, settings.language);
      if (current && !(await study.acceptChange(question))) return false;
    }
    return find();
  }

  return { changes, find, accept };
}
