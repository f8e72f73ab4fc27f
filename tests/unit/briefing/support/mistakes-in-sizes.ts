import { glossaryYaml, head, moduleWith, sound } from './files.ts';
import type { Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';
const times = (number: number, make: (index: number) => string): string =>
  Array.from({ length: number }, (_, index) => make(index)).join('');
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const picture = '![Een sluis](../media/sluis.svg)';
const next = `\n## Nog een {#nog}\n${sound}`;

/** What is larger than any honest part of a briefing, and pictures that are no drawings. */
export const mistakesInSizes: readonly Mistake[] = [
  {
    name: 'more terms than are read',
    files: {
      'glossary.yaml': times(502, (n) => glossaryYaml.replace('id: sluis', `id: sluis-${n}`)),
    },
    expected: ['glossary.yaml:1501:3 error list-too-long'],
  },
  {
    name: 'more steps than are read',
    files: { [path]: head + sound + times(101, (n) => `\n## Kop {#s${n}}\n`) },
    expected: [`${path}:217:1 error list-too-long`],
  },
  {
    name: 'a text that is far too long',
    files: { 'glossary.yaml': glossaryYaml.replace('Een kolk', 'x'.repeat(2001)) },
    expected: ['glossary.yaml:3:21 error yaml-value'],
  },
  {
    name: 'a step that is too long, and one behind it',
    files: { [path]: `${head}\n${'Een woord. '.repeat(3000)}\n${next}` },
    expected: [`${path}:8:1 error step-too-long`],
  },
  {
    name: 'a step with too many parts, and one behind it',
    files: { [path]: `${head}\n${'*a* '.repeat(600)}\n${next}` },
    expected: [`${path}:8:1 error step-too-full`],
  },
  {
    name: 'a picture with script in it',
    files: { [path]: moduleWith(picture), 'media/sluis.svg': svg('<script/>') },
    expected: [`${path}:9:1 error picture-not-plain`],
  },
  {
    name: 'a picture that is too heavy',
    files: {
      [path]: moduleWith(`Zie ${picture} hier.`),
      'media/sluis.svg': svg('<g id="a"><use href="#a"/></g>'),
    },
    expected: [`${path}:9:5 error picture-too-heavy`],
  },
];
