import { computed, shallowRef } from 'vue';
import type { Module } from '../briefing/briefing.ts';
import { usesOf } from '../briefing/uses.ts';
import { knowledgeOf, type Knowledge } from '../learning/overview/knowledge.ts';
import type { Card } from '../learning/progress/projection.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';
import { useToday } from './useToday.ts';

/** How well the learner is expected to know today what the open briefing says. Nothing is known before `find`. */
export function useKnowledge() {
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  const { today } = useToday();
  const modules = shallowRef<readonly Module[]>([]);

  const uses = computed(() => usesOf(modules.value));
  /** All questions, as `module/question`. */
  const questions = computed(() =>
    modules.value.flatMap(({ id, steps }) =>
      steps.flatMap((step) => step.questions.map((question) => `${id}/${question.id}`)),
    ),
  );
  /** Of the questions that were asked and are still in the briefing, by `module/question`. */
  const cards = computed(() => {
    const asked = new Map<string, Card>();
    for (const { id, steps } of modules.value) {
      const table = progress.table('card', briefings.info?.id ?? '', id);
      for (const question of steps.flatMap((step) => step.questions)) {
        const card = table.get(question.id);
        if (card) asked.set(`${id}/${question.id}`, card);
      }
    }
    return asked;
  });

  /** Reads the modules and the memory of their questions. False when that could not be read; a notice says so. */
  async function find(): Promise<boolean> {
    const { info } = briefings;
    if (!info) return false;
    const scopes = info.moduleIds.map(
      (scope) => ({ kind: 'card', briefing: info.id, scope }) as const,
    );
    if (!(await progress.know(...scopes))) return false;
    modules.value = await briefings.loadModules(settings.language);
    return true;
  }

  const of = (keys: Iterable<string>): Knowledge =>
    knowledgeOf(keys, (key) => cards.value.get(key), today());

  /** Of a passage, by the questions that rest on it. */
  const ofPassage = (passage: string): Knowledge =>
    of(uses.value.questions.get(passage)?.keys() ?? []);

  /** Of the whole briefing, by all its questions. */
  const whole = computed(() => of(questions.value));

  return { find, modules, uses, cards, knowledgeOf: ofPassage, whole };
}
