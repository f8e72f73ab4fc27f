import { computed } from 'vue';
import type { Module } from '../briefing/briefing.ts';
import type { Uses } from '../briefing/uses.ts';
import type { QuestionState } from '../learning/progress/projection.ts';
import { shareRight } from '../learning/progress/knowledge.ts';
import { useProgress } from '../stores/progress.ts';

/**
 * How well the learner knows each passage.
 *
 * @returns a function from a passage's id to per cent, or null when nothing about it was answered
 */
export function useKnowledge(
  briefing: () => string,
  modules: () => readonly Module[],
  uses: () => Uses,
) {
  const progress = useProgress();
  const states = computed(() => {
    const all = new Map<string, QuestionState>();
    for (const { id } of modules()) {
      const found = progress.table('question', briefing(), id);
      for (const [question, state] of found) all.set(`${id}/${question}`, state);
    }
    return all;
  });
  return (passage: string): number | null =>
    shareRight(uses().questions.get(passage)?.keys() ?? [], (question) =>
      states.value.get(question),
    );
}
