import { languages, type Language, type Localized } from './briefing.ts';

export interface LocalizedText {
  readonly text: string;
  readonly lang: Language;
}

/** A text in the wanted language, or else in one that there is, with the language it is in. */
export function inLanguage(localized: Localized, wanted: Language): LocalizedText {
  for (const lang of [wanted, ...languages]) {
    const text = localized[lang];
    if (text !== undefined) return { text, lang };
  }
  return { text: '', lang: wanted };
}
