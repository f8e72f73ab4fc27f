import { watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSettings } from '../stores/settings.ts';

/** Puts the learner's language, theme and text size on the page. */
export function useAppearance(): void {
  const settings = useSettings();
  const { locale } = useI18n({ useScope: 'global' });

  watchEffect(() => {
    locale.value = settings.language;
    document.documentElement.lang = settings.language;
  });

  watchEffect(() => {
    const page = document.documentElement.dataset;
    page['theme'] = settings.settings.theme;
    page['textSize'] = String(settings.settings.textSize);
  });
}
