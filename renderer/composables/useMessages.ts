import { useI18n } from 'vue-i18n';
import { messagesIn } from '../locales/load.ts';
import type { Language } from '../platform/platform.ts';

/** Sees to it that the interface can speak a language, also beside the one that it speaks now. */
export function useMessages() {
  const { availableLocales, setLocaleMessage } = useI18n({ useScope: 'global' });

  return async (language: Language): Promise<void> => {
    if (availableLocales.includes(language)) return;
    setLocaleMessage(language, await messagesIn(language));
  };
}
