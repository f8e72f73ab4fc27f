import { expect, it } from 'vitest';
import { formatDuration } from '../../../renderer/composables/useFormat.ts';

it.each([
  [0, 'nl', null],
  [59, 'nl', null],
  [60, 'nl', '1 minuut'],
  [3599, 'nl', '59 minuten'],
  [3600, 'nl', '1 uur'],
  [3 * 3600 + 20 * 60 + 59, 'nl', '3 uur en 20 minuten'],
  [3 * 3600 + 20 * 60, 'en', '3 hours and 20 minutes'],
  [2 * 3600 + 60, 'en', '2 hours and 1 minute'],
])('says %i seconds in %s', (seconds, language, said) => {
  expect(formatDuration(seconds, language)).toBe(said);
});
