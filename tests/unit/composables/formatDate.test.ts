import { expect, it } from 'vitest';
import { formatDate } from '../../../renderer/composables/useFormat.ts';

it.each([
  ['2024-03-12', 'nl', '12 maart 2024'],
  ['2024-03-12', 'en', '12 March 2024'],
  ['2026-06', 'nl', 'juni 2026'],
  ['2023', 'en', '2023'],
  ['binnenkort', 'nl', 'binnenkort'],
])('shows %s in %s as %s', (date, language, shown) => {
  expect(formatDate(date, language)).toBe(shown);
});
