import { describe, expect, it } from 'vitest';
import { median, quantile, spread } from '../../bench/support/statistics.ts';
import { tableOf } from '../../bench/support/table.ts';

describe('what is said of many measurements', () => {
  const samples = [40, 10, 30, 20, 50];

  it('is the middle one, whatever their order', () => {
    expect(median(samples)).toBe(30);
    expect(median([1, 2])).toBe(1.5);
  });

  it('is any share of them, and the worst', () => {
    expect(quantile(samples, 0.95)).toBeCloseTo(48);
    expect(quantile(samples, 1)).toBe(50);
    expect(spread(samples)).toBe(20);
  });

  it('is nothing without any', () => {
    expect(() => median([])).toThrow('no samples');
  });
});

it('the table says what is not below its mark', () => {
  const result = { ours: 48, reference: 12, spread: 20, unit: 'ms', n: 5 };
  const lines = tableOf([
    { name: 'one', ...result, mark: { on: 'ours', most: 50 } },
    { name: 'other', ...result, mark: { on: 'ratio', most: 3 } },
    { name: 'third', ...result },
  ]).split('\n');
  expect(lines[1]).toMatch(/^one +48.0 +20.0 +12.0 +4.00 +ms +5 +within 50 ms$/);
  expect(lines[2]).toMatch(/NOT WITHIN 3$/);
  expect(lines[3]).toMatch(/5$/);
});
