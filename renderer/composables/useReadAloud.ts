import { computed, onScopeDispose, ref, watch } from 'vue';
import type { Language } from '../briefing/briefing.ts';
import type { SpokenSentence } from '../briefing/spoken.ts';
import { usePlatform } from '../stores/platform.ts';
import { useSettings } from '../stores/settings.ts';
import { chosenVoice, useVoices } from './useVoices.ts';

type State = 'idle' | 'reading' | 'paused';

/**
 * Reads sentences out, one after the other. A pause goes back to the beginning of its sentence: voices cannot be trusted
 * to go on in the middle of one. It stops when what it reads from goes away.
 */
export function useReadAloud(sentences: () => readonly SpokenSentence[], language: () => Language) {
  const { speaker } = usePlatform();
  const settings = useSettings();
  const voices = useVoices();
  const state = ref<State>('idle');
  const index = ref(0);

  const voice = computed(() =>
    chosenVoice(voices.value, language(), settings.settings.voices[language()]),
  );
  const current = computed(() =>
    state.value === 'idle' ? null : (sentences()[index.value] ?? null),
  );

  function say(): void {
    const sentence = current.value;
    if (!sentence || !voice.value) return stop();
    const { rate } = settings.settings;
    speaker.say({ text: sentence.text, voice: voice.value, rate }, () => {
      index.value += 1;
      say();
    });
  }

  function play(): void {
    if (!voice.value) return;
    state.value = 'reading';
    say();
  }

  function pause(): void {
    if (state.value !== 'reading') return;
    speaker.stop();
    state.value = 'paused';
  }

  const toggle = (): void => (state.value === 'reading' ? pause() : play());

  function stop(): void {
    speaker.stop();
    state.value = 'idle';
    index.value = 0;
  }

  /** Goes a sentence on or back, and reads it when it was reading. */
  function move(by: 1 | -1): void {
    if (state.value === 'idle') return;
    index.value = Math.min(Math.max(index.value + by, 0), sentences().length - 1);
    if (state.value === 'reading') say();
  }

  watch(sentences, stop);
  // A voice that is taken away, or another voice or pace, takes effect at once.
  watch([voice, () => settings.settings.rate], () => state.value === 'reading' && say());
  onScopeDispose(stop);

  return { state, voice, current, toggle, stop, move };
}
