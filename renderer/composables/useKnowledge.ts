import { computed, shallowRef } from 'vue';
import type { Module } from '../briefing/briefing.ts';
import type { Uses } from '../briefing/uses.ts';
import type * as Rules from '../learning/overview/knowledge.ts';
import type { Card } from '../learning/progress/projection.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';
import { useToday } from './useToday.ts';

interface Found {
  readonly modules: readonly Module[];
  readonly uses: Uses;
  readonly rules: typeof Rules;
}

const nothing: Rules.Knowledge = { expected: null, asked: 0, of: 0 };

/** How well the learner is expected to know today what the open briefing says. Nothing is known before `find`. */
export function useKnowledge() {
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();
  const { today } = useToday();
  const found = shallowRef<Found | null>(null);

  const modules = computed(() => found.value?.modules ?? []);
  const questions = computed(() =>
    modules.value.flatMap(({ id, steps }) =>
      steps.flatMap((step) => step.questions.map((question) => `${id}/${question.id}`)),
    ),
  );
  /** Of the questions that are still in the briefing, by `module/question`. */
  const cards = computed(() => {
    const all = new Map<string, Card>();
    for (const { id } of modules.value) {
      const asked = progress.table('card', briefings.info?.id ?? '', id);
      for (const [question, card] of asked) all.set(`${id}/${question}`, card);
    }
    return new Map(questions.value.flatMap((key) => withCard(key, all.get(key))));
  });

  const withCard = (key: string, card: Card | undefined): [string, Card][] =>
    card ? [[key, card]] : [];

  /** Reads the modules and the memory of their questions. False when that could not be read; a notice says so. */
  async function find(): Promise<boolean> {
    const { info } = briefings;
    if (!info) return false;
    const [rules, { usesOf }] = await Promise.all([
      import('../learning/overview/knowledge.ts'),
      import('../briefing/uses.ts'),
    ]);
    const read: Module[] = [];
    for (const id of info.moduleIds) {
      if (!(await progress.know({ kind: 'card', briefing: info.id, scope: id }))) return false;
      const module = await briefings.loadModule(id, settings.language);
      if (module) read.push(module);
    }
    found.value = { modules: read, uses: usesOf(read), rules };
    return true;
  }

  const of = (keys: Iterable<string>): Rules.Knowledge =>
    found.value?.rules.knowledgeOf(keys, (key) => cards.value.get(key), today()) ?? nothing;

  /** Of a passage, by the questions that rest on it. */
  const knowledgeOf = (passage: string): Rules.Knowledge =>
    of(found.value?.uses.questions.get(passage) ?? []);

  /** Of the whole briefing, by all its questions. */
  const whole = computed(() => of(questions.value));

  return { find, modules, cards, knowledgeOf, whole };
}
