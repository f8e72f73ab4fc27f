import { useI18n } from 'vue-i18n';
import type { Place } from '../learning/progress/projection.ts';

/** How far a learner is in a module, in words. */
export function useProgressWords() {
  const { t } = useI18n();
  return (percent: number, place: Place | null): string => {
    if (!place) return t('progress.new');
    return percent === 100 ? t('progress.done') : t('progress.part', { percent });
  };
}
