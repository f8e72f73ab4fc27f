import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type { Language } from '../briefing/briefing.ts';
import type { Voice } from '../platform/speaker.ts';
import { usePlatform } from '../stores/platform.ts';

/** The voices that are installed on the machine, also those that it finds later. */
export function useVoices(): Readonly<ShallowRef<readonly Voice[]>> {
  const { speaker } = usePlatform();
  const voices = shallowRef(speaker.voices());
  onScopeDispose(speaker.onVoicesChange(() => (voices.value = speaker.voices())));
  return voices;
}

/** Those that speak a language, in any of its regions. */
export const voicesIn = (voices: readonly Voice[], language: Language): Voice[] =>
  voices.filter((voice) => voice.language.toLowerCase().split(/[-_]/)[0] === language);

/** The voice that the learner chose, if it is still there; else the system's own, or the first that there is. */
export function chosenVoice(
  voices: readonly Voice[],
  language: Language,
  chosen: string | null,
): Voice | null {
  const fitting = voicesIn(voices, language);
  return (
    fitting.find(({ id }) => id === chosen) ??
    fitting.find(({ isDefault }) => isDefault) ??
    fitting[0] ??
    null
  );
}
