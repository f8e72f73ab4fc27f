import { useI18n } from 'vue-i18n';
import type { BriefingInfo, Language } from '../briefing/briefing.ts';
import type { TestType } from '../learning/progress/event.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useSettings } from '../stores/settings.ts';
import { useLocalized } from './useLocalized.ts';

/** How a test is called: what kind it is, and what it is about. */
export interface TestName {
  readonly kind: string;
  readonly title: string;
  /** Of the title. */
  readonly lang: Language;
}

/** Names tests in the language of the interface. */
export function useTestName(info: () => BriefingInfo) {
  const { t } = useI18n();
  const settings = useSettings();
  const briefings = useBriefings();
  const localized = useLocalized();

  return ({ type, module }: { type: TestType; module: string | null }): TestName => {
    const kind = t(`test.type.${type}`);
    if (module === null) {
      const { text, lang } = localized(info().title);
      return { kind, title: text, lang };
    }
    const outline = briefings.outlines(settings.language).find(({ id }) => id === module);
    return { kind, title: outline?.title ?? module, lang: outline?.language ?? settings.language };
  };
}
