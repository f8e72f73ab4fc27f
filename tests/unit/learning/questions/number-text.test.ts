import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../renderer/composables/useFormat.ts';
import { readNumber } from '../../../../renderer/learning/questions/number-text.ts';

describe('a number as it is typed', () => {
  it.each([
    ['nl', '12', 12],
    ['nl', ' 12,5 ', 12.5],
    ['nl', '1.234', 1234],
    ['nl', '1.234.567,25', 1234567.25],
    ['nl', '10 000', 10000],
    ['nl', '10\u00a0000', 10000],
    ['nl', '0,05', 0.05],
    ['nl', '-3', -3],
    ['nl', '−3,5', -3.5],
    ['nl', '+ 3', 3],
    ['nl', '-0', 0],
    ['en', '12.5', 12.5],
    ['en', '1,234', 1234],
    ['en', '1,234,567.25', 1234567.25],
    ['en', '10 000', 10000],
  ] as const)('is read in its language: %s %s', (language, typed, value) => {
    expect(readNumber(typed, language, [])).toBe(value);
  });

  it.each([
    ['nl', ''],
    ['nl', 'twaalf'],
    ['nl', '1.5'],
    ['nl', '1,5,0'],
    ['nl', '12.34.567'],
    ['nl', '1.2345'],
    ['nl', '1,'],
    ['nl', ',5'],
    ['nl', '1e3'],
    ['nl', '0x10'],
    ['nl', '--3'],
    ['nl', '3 of 4'],
    ['nl', '12 weken'],
    ['nl', 'Infinity'],
    ['nl', '9'.repeat(400)],
    ['en', '1,5'],
    ['en', '1.234.567'],
  ] as const)('is not read when it is none: %s %s', (language, typed) => {
    expect(readNumber(typed, language, [])).toBeNull();
  });

  it.each([
    ['12 weken', 12],
    ['12weken', 12],
    ['12 Wekn', 12],
    ['12 week', 12],
    ['12', 12],
    ['12 maanden', null],
    ['12 weken en 3', null],
    ['weken 12', null],
  ])('may have its unit after it: %s', (typed, value) => {
    expect(readNumber(typed, 'nl', ['weken', 'week'])).toBe(value);
  });

  it('may have a sign for its unit', () => {
    expect(readNumber('12,5 %', 'nl', ['%', 'procent'])).toBe(12.5);
    expect(readNumber('12,5 €', 'nl', ['%', 'procent'])).toBeNull();
  });

  it('is any text at all without harm, and never anything but a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('nl', 'en'), (typed, language) => {
        const value = readNumber(typed, language, ['weken']);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as what it was when it is shown in the same language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('nl', 'en'),
        (thousandths, language) => {
          const value = thousandths / 1000;
          expect(readNumber(formatNumber(value, language), language, [])).toBe(value);
        },
      ),
    );
  });
});
