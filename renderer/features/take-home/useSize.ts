import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { BriefingInfo, Module } from '../../briefing/briefing.ts';
import { useSaying } from '../../composables/useSaying.ts';
import { makeDeck } from '../../presenting/deck.ts';
import { modulesOnAgenda } from '../../presenting/on-agenda.ts';
import type { AgendaItem } from '../../presenting/presentation.ts';
import { useSettings } from '../../stores/settings.ts';
import type { Kind } from './kinds.ts';

/** How much there will be in what is made, in words; null where nothing is chosen. */
export function useSize(
  info: () => BriefingInfo,
  modules: () => readonly Module[],
  kind: Ref<Kind>,
  items: ComputedRef<AgendaItem[]>,
): ComputedRef<string | null> {
  const { t } = useI18n();
  const settings = useSettings();
  const sayingOf = useSaying();

  return computed(() => {
    if (items.value.length === 0) return null;
    if (kind.value === 'text') {
      const steps = modulesOnAgenda(items.value, modules()).flatMap((module) => module.steps);
      return t('takeHome.steps', steps.length);
    }
    const deck = makeDeck({ items: items.value }, modules(), info(), settings.language);
    const { minutes } = sayingOf(info(), settings.language);
    const sum = deck.reduce((total, slide) => total + slide.minutes, 0);
    return `${t('takeHome.slides', deck.length)} · ${minutes(sum)}`;
  });
}
