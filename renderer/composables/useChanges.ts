import { shallowRef } from 'vue';
import type { ChangedQuestion } from '../learning/review/changed.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

/** The questions that were changed since the learner answered them. */
export function useChanges() {
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  /** Null until it is known. */
  const changes = shallowRef<readonly ChangedQuestion[] | null>(null);

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

  return { changes, find };
}
