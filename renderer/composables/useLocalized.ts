import type { Language, Localized } from '../briefing/briefing.ts';
import { languages } from '../briefing/briefing.ts';
import { useSettings } from '../stores/settings.ts';

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

/** Picks texts in the language of the interface. */
export function useLocalized() {
  const settings = useSettings();
  return (localized: Localized): LocalizedText => inLanguage(localized, settings.language);
}
