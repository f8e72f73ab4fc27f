import { shallowRef, watch, type ShallowRef } from 'vue';
import { useRoute } from 'vue-router';
import type { BriefingInfo } from '../briefing/briefing.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useNotices } from '../stores/notices.ts';
import { useSettings } from '../stores/settings.ts';

export type Opened<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly info: BriefingInfo; readonly content: T };

/**
 * The briefing that the address names, with what a screen shows of it.
 *
 * @param load reads that; it is asked again when the language changes
 * @returns how it stands, and a way to try again
 */
export function useOpened<T>(load: (info: BriefingInfo) => Promise<T>): {
  readonly state: Readonly<ShallowRef<Opened<T>>>;
  readonly open: () => Promise<void>;
} {
  const route = useRoute();
  const briefings = useBriefings();
  const notices = useNotices();
  const settings = useSettings();
  const state = shallowRef<Opened<T>>({ kind: 'loading' });
  const { briefing } = route.params;
  const id = typeof briefing === 'string' ? briefing : '';
  let latest = 0;

  async function find(): Promise<Opened<T>> {
    if (briefings.ids.length === 0) await briefings.loadList();
    if (!briefings.ids.includes(id)) return { kind: 'missing' };
    await briefings.open(id);
    const { info } = briefings;
    if (info?.id !== id) return { kind: 'failed' };
    return { kind: 'open', info, content: await load(info) };
  }

  async function open(): Promise<void> {
    const ticket = (latest += 1);
    if (state.value.kind !== 'open') state.value = { kind: 'loading' };
    try {
      const found = await find();
      if (ticket === latest) state.value = found;
    } catch (error) {
      notices.admit(error);
      if (ticket === latest) state.value = { kind: 'failed' };
    }
  }

  watch(() => settings.language, open, { immediate: true });
  return { state, open };
}
