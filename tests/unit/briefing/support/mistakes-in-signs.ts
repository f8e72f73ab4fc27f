import { glossaryYaml, moduleWith } from './files.ts';
import type { Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';

/** What an author does not see in a text, or what means nothing in it. */
export const mistakesInSigns: readonly Mistake[] = [
  {
    name: 'signs that turn the direction, as they are and as codes',
    files: {
      [path]: moduleWith('Lees \u202Efdp.exe, &#8238;dit en &#x2066;dat.'),
      'glossary.yaml': glossaryYaml.replace('{ nl: sluis }', '{ nl: "slu\\u202Esi" }'),
    },
    expected: [
      'glossary.yaml:2:19 error direction-sign',
      `${path}:9:6 error direction-sign`,
      `${path}:9:16 error direction-sign`,
      `${path}:9:30 error direction-sign`,
    ],
  },
  {
    name: 'letters of another alphabet, and of full width',
    files: { [path]: moduleWith('De \u0441luis, de s\uFF4Cuis, Київ, Ελλάδα en 5 µm.[^A1]') },
    expected: [`${path}:9:4 warning letters-mixed`, `${path}:9:14 warning letters-mixed`],
  },
  {
    name: 'HTML, but not in code, in an address or between spaces',
    files: {
      [path]: moduleWith(
        'Dit <b>is</b> `<b>` en <https://a.nl> en 1 < 2 > 0.\n\n```\n<b>\n```\n\n<!-- x -->',
      ),
    },
    expected: [
      `${path}:9:5 warning html-in-text`,
      `${path}:9:10 warning html-in-text`,
      `${path}:15:1 warning html-in-text`,
    ],
  },
];
