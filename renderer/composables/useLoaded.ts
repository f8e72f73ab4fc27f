import { shallowRef, watch, type ShallowRef, type WatchSource } from 'vue';
import { useNotices } from '../stores/notices.ts';

/** What a screen shows: it is read, it is not there, it cannot be read now, or here it is. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly value: Value };

/**
 * Reads what a screen is about, and again whenever one of the sources changes. What was asked for last is what shows.
 *
 * @param load gives what there is, or says why there is nothing
 */
export function useLoaded<Value>(
  sources: WatchSource<unknown>[],
  load: () => Promise<Loaded<Value>>,
): { readonly state: Readonly<ShallowRef<Loaded<Value>>>; readonly again: () => Promise<void> } {
  const notices = useNotices();
  const state: ShallowRef<Loaded<Value>> = shallowRef({ kind: 'loading' });
  let latest = 0;

  async function again(): Promise<void> {
    const ticket = (latest += 1);
    try {
      const found = await load();
      if (ticket === latest) state.value = found;
    } catch (error) {
      notices.admit(error);
      if (ticket === latest) state.value = { kind: 'failed' };
    }
  }

  watch(sources, again, { immediate: true });
  return { state, again };
}
