import { createI18n } from 'vue-i18n';
import { languages, type Language } from './briefing/briefing.ts';
import type { Messages } from './locales/load.ts';

/** The interface's texts, in those languages that are loaded. */
export function makeI18n(locale: Language, messages: Partial<Record<Language, Messages>>) {
  const i18n = createI18n<[Messages], Language, false>({ legacy: false, locale });
  for (const language of languages) {
    const known = messages[language];
    if (known) i18n.global.setLocaleMessage(language, known);
  }
  return i18n;
}
