import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Agenda } from '../presenting/presentation.ts';

/** An agenda that is being put together. */
export interface AgendaDraft extends Agenda {
  readonly briefing: string;
  /** The module from which it was begun; null for the whole briefing. */
  readonly from: string | null;
  /** The saved agenda that it is; null as long as it was not saved. */
  readonly id: string | null;
}

/** The agenda on the Present screen: it is still there after a look at something else. */
export const useAgendaDraft = defineStore('agenda-draft', () => {
  const draft = shallowRef<AgendaDraft | null>(null);

  function put(wanted: AgendaDraft): void {
    draft.value = wanted;
  }

  return { draft, put };
});
