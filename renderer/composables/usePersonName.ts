import { useI18n } from 'vue-i18n';
import type { Person } from '../platform/platform.ts';

/** The first letter of a name, for the person's mark; a point for who has no name. */
export const initialOf = (name: string): string => {
  const [first = '·'] = new Intl.Segmenter().segment(name);
  return typeof first === 'string' ? first : first.segment.toUpperCase();
};

/** What people are called, also those who have no name yet. */
export function usePersonName() {
  const { t } = useI18n();
  return ({ name }: Pick<Person, 'name'>): string => name || t('people.noName');
}
