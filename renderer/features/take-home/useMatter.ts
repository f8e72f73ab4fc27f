import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import type { BriefingInfo, Module } from '../../briefing/briefing.ts';
import { usePresentationRecords } from '../../composables/usePresentationRecords.ts';
import { routeOf, stepsOf, stillThere } from '../../presenting/agenda.ts';
import type { AgendaItem } from '../../presenting/presentation.ts';

/**
 * What is taken along: modules, with or without their questions, or an agenda that was saved. The address can say which
 * to begin with.
 */
export function useMatter(info: () => BriefingInfo, modules: () => readonly Module[]) {
  const { t } = useI18n();
  const { query } = useRoute();
  const { agendas } = usePresentationRecords(info);
  const all = modules().map(({ id }) => id);
  const asked = all.filter((id) => id === query['module']);
  const isAgenda = agendas.value.some(({ id }) => id === query['agenda']);

  /** `modules`, or the id of an agenda. */
  const source = ref(isAgenda ? String(query['agenda']) : 'modules');
  const chosen = ref<readonly string[]>(asked.length > 0 ? asked : all);
  const withQuestions = ref(false);

  const sources = computed(() => [
    { value: 'modules', label: t('takeHome.source.modules') },
    ...agendas.value.map(({ id, name }) => ({
      value: id,
      label: t('takeHome.source.agenda', { name }),
    })),
  ]);
  /** The agenda that is taken along; null where modules are, or it was removed. */
  const agenda = computed(() => agendas.value.find(({ id }) => id === source.value) ?? null);
  const items = computed((): AgendaItem[] => {
    const route = routeOf(modules());
    if (agenda.value) return stillThere(agenda.value.items, route);
    const own = route.filter(({ module }) => chosen.value.includes(module));
    return withQuestions.value ? own : stepsOf(own);
  });

  return { source, sources, chosen, withQuestions, agenda, items };
}
