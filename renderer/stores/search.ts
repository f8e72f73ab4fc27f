import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { SearchAnswer } from '../briefing/search/search-index.ts';
import { useBriefings } from './briefings.ts';
import { useContent } from './content.ts';
import { usePlatform } from './platform.ts';
import { useProgress } from './progress.ts';
import { useSettings } from './settings.ts';

export type SearchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-briefing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly text: string; readonly answer: SearchAnswer };

/** Searching in the open briefing: what is typed, and what was found. */
export const useSearch = defineStore('search', () => {
  const platform = usePlatform();
  const briefings = useBriefings();
  const content = useContent();
  const progress = useProgress();
  const settings = useSettings();
  const isOpen = ref(false);
  /** Whether it was opened before: its dialog is loaded when it first is. */
  const isWanted = ref(false);
  const text = ref('');
  const state = shallowRef<SearchState>({ kind: 'loading' });
  let latest = 0;
  let looking: Promise<void> = Promise.resolve();

  /** The questions that were answered, as `module/question`. */
  const answered = computed(() =>
    [...progress.places(briefings.info?.id ?? '')].flatMap(([module, place]) =>
      place.answered.map((question) => `${module}/${question}`),
    ),
  );

  /** Asks without text too: that makes the index while the learner is still typing. */
  async function look(): Promise<void> {
    const ticket = (latest += 1);
    if (!briefings.info) {
      state.value = { kind: 'no-briefing' };
      return;
    }
    if (state.value.kind !== 'found') state.value = { kind: 'loading' };
    await progress.know({ kind: 'place', briefing: briefings.info.id, scope: '' });
    const query = { text: text.value, answered: answered.value, language: settings.language };
    try {
      const answer = await content.ask('search', query);
      if (ticket === latest) state.value = { kind: 'found', text: query.text, answer };
    } catch (error) {
      platform.reportBug(error);
      if (ticket === latest) state.value = { kind: 'failed' };
    }
  }

  function lookAgain(): void {
    looking = look();
  }

  function open(): void {
    isOpen.value = true;
    isWanted.value = true;
  }

  function close(): void {
    isOpen.value = false;
  }

  /** Resolves when what stands on the screen is what was typed last. */
  const settled = (): Promise<void> => looking;

  watch(
    () => briefings.info?.id,
    () => (text.value = ''),
  );
  watch(
    [isOpen, text, () => briefings.info, () => settings.language],
    () => isOpen.value && lookAgain(),
    { flush: 'sync' },
  );

  return { isOpen, isWanted, text, state, open, close, lookAgain, settled };
});
