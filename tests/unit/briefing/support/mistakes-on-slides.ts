import { moduleWith } from './files.ts';
import type { Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';
const point = `- ${'Verantwoordelijkheidsverdeling '.repeat(14)}`;
const option = (id: string, right: boolean): string =>
  `- [${right ? 'x' : ' '}] ${'Lang antwoord '.repeat(12)}{#${id}}\n${right ? '' : '  : Nee.\n'}`;

/** What is sound as a text, and does not fit on a slide. */
export const mistakesOnSlides: readonly Mistake[] = [
  {
    name: 'key points that do not fit on one slide',
    files: { [path]: moduleWith(`::: key\n${`${point}\n`.repeat(4)}:::\n`) },
    expected: [`${path}:8:1 warning step-on-more-slides`],
  },
  {
    name: 'a question for a room that does not fit on a slide',
    files: {
      [path]: moduleWith(
        `::: question choice #lang cites=A1 level=apply\n${'Vraag? '.repeat(60)}\n\n${option('a', true)}${option('b', false)}${option('c', false)}\nwhy: Zo.\n:::\n`,
      ),
    },
    expected: [`${path}:8:1 warning question-not-on-slide`],
  },
];
