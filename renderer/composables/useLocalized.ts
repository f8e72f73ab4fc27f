import type { Localized } from '../briefing/briefing.ts';
import { inLanguage, type LocalizedText } from '../briefing/localized.ts';
import { useSettings } from '../stores/settings.ts';

/** Picks texts in the language of the interface. */
export function useLocalized() {
  const settings = useSettings();
  return (localized: Localized): LocalizedText => inLanguage(localized, settings.language);
}
