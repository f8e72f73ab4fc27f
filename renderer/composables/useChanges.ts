import { shallowRef } from 'vue';
import type { Module } from '../briefing/briefing.ts';
import type * as Changed from '../learning/review/changed.ts';
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
  const changes = shallowRef<readonly Changed.ChangedQuestion[] | null>(null);

  let current: Module | null = null;
  const study = useStudy(() => {
    if (!current) throw new Error('No change was being accepted');
    return current;
  });

  /** Looks through the modules that the learner has been in. False when their state could not be read. */
  async function find(): Promise<boolean> {
    const { info } = briefings;
    if (!info || !settings.canStore) return false;
    const rules = await import('../learning/review/changed.ts');
    const found: Changed.ChangedQuestion[] = [];
    for (const moduleId of progress.places(info.id).keys()) {
      const scope = { briefing: info.id, scope: moduleId };
      const isKnown = await progress.know(
        { kind: 'card', ...scope },
        { kind: 'wording', ...scope },
      );
      if (!isKnown) return false;
      const module = await briefings.loadModule(moduleId, settings.language);
      if (module) found.push(...changedIn(module, info.id, rules));
    }
    changes.value = found;
    return true;
  }

  function changedIn(
    { id, language, steps }: Module,
    briefing: string,
    { isCardChanged, changeOf }: typeof Changed,
  ): Changed.ChangedQuestion[] {
    const cards = progress.table('card', briefing, id);
    const wordings = progress.table('wording', briefing, id);
    return steps
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const card = cards.get(question.id);
        if (!card || !isCardChanged(card, question, language)) return [];
        return [changeOf(id, question, language, wordings.get(question.id) ?? null)];
      });
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
