import { createI18n } from 'vue-i18n';
import { languages, type Language } from './briefing/briefing.ts';
import type { FirstMessages } from './locales/load.ts';

/** The interface's texts, in those languages that are loaded; those of the first screen at least. */
export function makeI18n(locale: Language, messages: Partial<Record<Language, FirstMessages>>) {
  const i18n = createI18n<[FirstMessages], Language, false>({ legacy: false, locale });
  for (const language of languages) {
    const known = messages[language];
    if (known) i18n.global.setLocaleMessage(language, known);
  }
  return i18n;
}
