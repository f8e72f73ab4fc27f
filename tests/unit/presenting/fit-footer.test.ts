import { expect, it } from 'vitest';
import { fitFooter, type Shown } from '../../../renderer/presenting/fit-footer.ts';

const word = 'Deel 1, eerste punt van veel; ';
const write = ({ passages, acts }: Shown): string => word.repeat(passages) + word.repeat(acts);

it('shows all that a slide rests on where there is room', () => {
  expect(fitFooter({ passages: 2, acts: 1 }, write, 'step', 0)).toEqual({ passages: 2, acts: 1 });
});

it('leaves out passages first and acts then, and of each at least one stays', () => {
  expect(fitFooter({ passages: 9, acts: 2 }, write, 'step', 0)).toEqual({ passages: 3, acts: 2 });
  expect(fitFooter({ passages: 9, acts: 9 }, write, 'step', 0)).toEqual({ passages: 1, acts: 4 });
  expect(fitFooter({ passages: 9, acts: 9 }, write, 'step', 110)).toEqual({ passages: 1, acts: 1 });
});
