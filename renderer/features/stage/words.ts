import { watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Language } from '../../briefing/briefing.ts';
import { useMessages } from '../../composables/useMessages.ts';
import type { Say } from '../../presenting/say.ts';

/** Says the interface's own words in the language of a slide, which may not be the interface's. */
export function useSlideWords(language: () => Language): Say {
  const { t } = useI18n();
  const load = useMessages();
  watch(language, (wanted) => void load(wanted), { immediate: true });
  return (key, values = {}) => t(key, values, { locale: language() });
}
