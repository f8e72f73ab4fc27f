import { useI18n } from 'vue-i18n';
import { useFormat } from '../../composables/useFormat.ts';

/** Says a number of minutes, which may be a half: `2,5 minuten`. */
export function useMinutes() {
  const { t } = useI18n();
  const format = useFormat();
  return (minutes: number): string =>
    t('present.time.minutes', { count: format.number(minutes) }, minutes === 1 ? 1 : 2);
}
