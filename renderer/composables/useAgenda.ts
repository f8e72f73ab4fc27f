import { computed, type ComputedRef } from 'vue';
import type { BriefingInfo, Module } from '../briefing/briefing.ts';
import {
  including,
  leavingOut,
  ordered,
  routeOf,
  stepsOf,
  stillThere,
  withMinutes,
} from '../presenting/agenda.ts';
import type { Agenda, AgendaItem } from '../presenting/presentation.ts';
import { timingOf } from '../presenting/timing.ts';
import { usePresenting } from '../stores/presenting.ts';
import { useAgendaDraft, type AgendaDraft } from '../stores/agenda-draft.ts';

/**
 * The agenda that is being put together for a briefing. It begins with the steps of the module that it was opened from,
 * or with what is being presented, or else with every step.
 *
 * @param module the module that the screen was opened from; null for the whole briefing
 */
export function useAgenda(
  info: () => BriefingInfo,
  modules: () => readonly Module[],
  module: string | null,
) {
  const drafts = useAgendaDraft();
  const presenting = usePresenting();
  const route = computed(() => routeOf(modules()));

  const isOfNow = ({ briefing, from }: AgendaDraft): boolean =>
    briefing === info().id && (module === null || from === module);

  function fresh(): AgendaDraft {
    const begun = { briefing: info().id, from: module, id: null };
    const steps = stepsOf(route.value);
    const own = steps.filter((item) => item.module === module);
    if (own.length > 0) return { ...begun, name: '', minutes: null, items: own };
    const last = presenting.presentation ?? presenting.leftOff;
    if (last?.briefing === info().id) return { ...begun, ...last.agenda };
    return { ...begun, name: '', minutes: null, items: steps };
  }

  if (!drafts.draft || !isOfNow(drafts.draft)) drafts.put(fresh());

  const draft: ComputedRef<AgendaDraft> = computed(() => drafts.draft ?? fresh());
  /** Without what is no longer in the briefing. */
  const items = computed(() => stillThere(draft.value.items, route.value));
  const timing = computed(() =>
    timingOf({ items: items.value, minutes: draft.value.minutes }, modules()),
  );

  const put = (change: Partial<AgendaDraft>): void => drafts.put({ ...draft.value, ...change });
  const putItems = (wanted: AgendaItem[]): void => put({ items: wanted });

  return {
    route,
    draft,
    items,
    timing,
    choose: (chosen: readonly AgendaItem[]): void =>
      putItems(including(items.value, chosen, route.value)),
    leaveOut: (left: readonly AgendaItem[]): void => putItems(leavingOut(items.value, left)),
    order: (keys: readonly string[]): void => putItems(ordered(items.value, keys)),
    giveMinutes: (key: string, minutes: number | null): void =>
      putItems(withMinutes(items.value, key, minutes)),
    putItems,
    name: (name: string): void => put({ name }),
    haveMinutes: (minutes: number | null): void => put({ minutes }),
    /** Makes it one that was saved. */
    take: (id: string | null, agenda: Agenda): void => put({ id, ...agenda }),
    /** Says under which id it is saved now. */
    saveAs: (id: string | null): void => put({ id }),
  };
}

export type AgendaDesk = ReturnType<typeof useAgenda>;
