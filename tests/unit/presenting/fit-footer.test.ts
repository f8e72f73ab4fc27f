import { expect, it } from 'vitest';
import { fitFooter } from '../../../renderer/presenting/fit-footer.ts';

const write = (shown: number): string => 'Deel 1, eerste punt van veel; '.repeat(shown);

it('shows all that a slide rests on where there is room', () => {
  expect(fitFooter(2, write, 1)).toBe(2);
  expect(fitFooter(0, write, 1)).toBe(0);
});

it('shows as much as fits in the lines, and one thing in any case', () => {
  expect(fitFooter(9, write, 1)).toBe(2);
  expect(fitFooter(9, write, 2)).toBe(5);
  expect(fitFooter(9, (shown) => write(9 * shown), 1)).toBe(1);
});
