import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { rates } from '../../platform/platform.ts';
import { useSettings } from '../../stores/settings.ts';

type Rate = (typeof rates)[number];

/** The paces that there are, in words. */
export function useRateChoices(): ComputedRef<{ value: Rate; label: string }[]> {
  const { t } = useI18n();
  const settings = useSettings();
  return computed(() =>
    rates.map((value) => {
      const name = value < 1 ? 'slower' : value > 1 ? 'faster' : 'normal';
      const rate = new Intl.NumberFormat(settings.language).format(value);
      return { value, label: t(`readAloud.rates.${name}`, { rate }) };
    }),
  );
}
