import { useI18n } from 'vue-i18n';
import type { BriefingInfo, Language } from '../briefing/briefing.ts';
import type { Saying } from '../presenting/rests-on.ts';
import { formatDate, formatNumber } from './useFormat.ts';

/** What a document of the briefing takes to say in its own language. */
export interface DocumentSaying extends Saying {
  readonly number: (value: number) => string;
  /** A number of minutes, which may be a part of one. */
  readonly minutes: (minutes: number) => string;
}

/** Says the interface's words in any language of which the texts are loaded; see `useMessages`. */
export function useSaying() {
  const { t } = useI18n();
  return (info: BriefingInfo, language: Language): DocumentSaying => {
    const number = (value: number): string => formatNumber(Math.round(value * 10) / 10, language);
    return {
      info,
      language,
      say: (key, values = {}) => t(key, values, { locale: language }),
      date: (date) => formatDate(date, language),
      number,
      minutes: (minutes) =>
        t(
          'present.time.minutes',
          { count: number(minutes) },
          { locale: language, plural: minutes === 1 ? 1 : 2 },
        ),
    };
  };
}
