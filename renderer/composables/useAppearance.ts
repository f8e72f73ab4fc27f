import { watch, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Language } from '../platform/platform.ts';
import { useSettings } from '../stores/settings.ts';
import { useMessages } from './useMessages.ts';

/** Puts the learner's language, theme and text size on the page. */
export function useAppearance(): void {
  const settings = useSettings();
  const { locale } = useI18n({ useScope: 'global' });
  const load = useMessages();

  async function speak(language: Language): Promise<void> {
    await load(language);
    // Another one was asked for while this one was being loaded.
    if (settings.language !== language) return;
    locale.value = language;
    document.documentElement.lang = language;
  }

  watch(() => settings.language, speak, { immediate: true });

  watchEffect(() => {
    const page = document.documentElement.dataset;
    page['theme'] = settings.settings.theme;
    page['textSize'] = String(settings.settings.textSize);
  });
}
