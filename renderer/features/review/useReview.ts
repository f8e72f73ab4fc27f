import { computed, shallowRef } from 'vue';
import type { Module } from '../../briefing/briefing.ts';
import type { Step } from '../../briefing/tree.ts';
import { useDue } from '../../composables/useDue.ts';
import type { Question } from '../../learning/questions/question.ts';
import { queueOf, type DueQuestion } from '../../learning/review/queue.ts';
import { useBriefings } from '../../stores/briefings.ts';
import { useProgress } from '../../stores/progress.ts';
import { useSettings } from '../../stores/settings.ts';

/** A question that comes back, with where it is from. */
export interface ReviewItem {
  readonly module: Module;
  readonly step: Step;
  readonly question: Question;
  /** Whether the learner was sure of the last answer, and wrong. */
  readonly wasSure: boolean;
}

/** The questions of today's review. They are chosen when it is opened, and stay the same until it is opened again. */
export function useReview() {
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  const due = useDue();
  const items = shallowRef<readonly ReviewItem[]>([]);

  const waiting = computed(() => due.due.value?.length ?? 0);

  /**
   * Chooses what comes back.
   *
   * @param most how many at most; what fits in the day when nothing is said
   * @returns false when it could not be read
   */
  async function choose(most?: number): Promise<boolean> {
    const { info } = briefings;
    if (!info || !(await due.find())) return false;
    const found = new Map<string, ReviewItem & { readonly due: DueQuestion }>();
    for (const moduleId of new Set(due.due.value?.map(({ module }) => module))) {
      const module = await briefings.loadModule(moduleId, settings.language);
      if (!module) continue;
      const isKnown = await progress.know(
        { kind: 'card', briefing: info.id, scope: moduleId },
        { kind: 'review', briefing: info.id, scope: moduleId },
      );
      if (!isKnown) return false;
      for (const item of itemsIn(info.id, module)) {
        found.set(`${moduleId}/${item.question.id}`, item);
      }
    }
    const chosen = queueOf(
      [...found.values()].map((item) => item.due),
      info.moduleIds,
      due.today(),
      most ?? due.fitting.value,
    );
    items.value = chosen.flatMap(
      ({ module, question }) => found.get(`${module}/${question}`) ?? [],
    );
    return true;
  }

  function itemsIn(briefing: string, module: Module) {
    const cards = progress.table('card', briefing, module.id);
    const wanted = new Set(
      due.due.value?.flatMap((one) => (one.module === module.id ? [one.question] : [])),
    );
    return module.steps.flatMap((step) =>
      step.questions.flatMap((question) => {
        const card = cards.get(question.id);
        if (!card || !wanted.has(question.id)) return [];
        const { id, confused } = question;
        const asDue: DueQuestion = { module: module.id, question: id, card, confused };
        return [{ module, step, question, wasSure: (card.sureAndWrong ?? 0) > 1, due: asDue }];
      }),
    );
  }

  return { items, waiting, done: due.done, fitting: due.fitting, choose };
}
