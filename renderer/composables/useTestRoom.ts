import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { BriefingInfo, Language, Module } from '../briefing/briefing.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

/** Opens what a screen about tests needs: the briefing in its address, its tests, and the text of modules. */
export function useTestRoom() {
  const route = useRoute();
  const briefings = useBriefings();
  const progress = useProgress();
  const settings = useSettings();

  const parameter = (name: string): string => {
    const value = route.params[name];
    return typeof value === 'string' ? value : '';
  };
  const briefing = computed(() => parameter('briefing'));
  const tests = computed(() => progress.table('test', briefing.value, ''));

  /** Opens the briefing and reads its tests. Where nothing can be stored there are none. */
  async function open(): Promise<BriefingInfo | 'missing' | 'failed'> {
    const id = briefing.value;
    if (briefings.ids.length === 0) await briefings.loadList();
    await briefings.open(id);
    const { info } = briefings;
    if (info?.id !== id) return 'missing';
    const isKnown =
      !settings.canStore || (await progress.know({ kind: 'test', briefing: id, scope: '' }));
    return isKnown ? info : 'failed';
  }

  /** The modules that can be read, each in the wanted language or else in the first that there is. */
  async function modules(ids: readonly string[], language: Language): Promise<Module[]> {
    const found = await Promise.all(ids.map((id) => briefings.loadModule(id, language)));
    return found.flatMap((module) => module ?? []);
  }

  return { parameter, briefing, tests, open, modules };
}
