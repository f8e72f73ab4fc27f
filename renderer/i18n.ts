import { createI18n } from 'vue-i18n';
import en from './locales/en/index.ts';
import nl from './locales/nl/index.ts';

export type Messages = typeof nl;

/** The interface's texts; both languages are loaded, so that switching needs no wait. */
export const makeI18n = (locale: 'nl' | 'en' = 'nl') =>
  createI18n<[Messages], 'nl' | 'en', false>({
    legacy: false,
    locale,
    fallbackLocale: 'nl',
    messages: { nl, en },
  });
