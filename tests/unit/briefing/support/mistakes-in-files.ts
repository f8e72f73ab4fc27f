import { briefingYaml, glossaryYaml, head, moduleWith, passagesYaml, sound } from './files.ts';

export interface Mistake {
  readonly name: string;
  readonly files: Readonly<Record<string, string | null>>;
  readonly expected: readonly string[];
}

const module = 'nl/01-een.md';
const twoLanguages = briefingYaml
  .replace('[nl]', '[nl, en]')
  .replace(/\{ nl: (.*) \}/g, '{ nl: $1, en: x }');
/** The files around the modules of a small sound briefing in two languages. */
export const bilingual = {
  'briefing.yaml': twoLanguages,
  'passages.yaml': passagesYaml.replace(/\{ nl: (.*) \}/g, '{ nl: $1, en: x }'),
  'glossary.yaml': glossaryYaml.replace(/\{ nl: (.*) \}/g, '{ nl: $1, en: x }'),
};

const oneRight = `
Zo is het.[^A1]

::: question choice #keuze cites=A1 level=apply
Wat geldt?

- [x] Dit {#dit}
- [ ] Dat {#dat}
  : Nee.

why: Daarom.
:::
`;

/** Mistakes in the YAML files, and between files; each with all that is said of it. */
export const mistakesInFiles: readonly Mistake[] = [
  {
    name: 'a briefing without briefing.yaml',
    files: { 'briefing.yaml': null },
    expected: ['briefing.yaml:1:1 error file-missing'],
  },
  {
    name: 'a briefing that is called otherwise than its folder',
    files: { 'briefing.yaml': briefingYaml.replace('id: proef', 'id: test') },
    expected: ['briefing.yaml:1:5 error id-differs-from-folder'],
  },
  {
    name: 'a module that is far too long',
    files: { [module]: moduleWith('x'.repeat(300_000)) },
    expected: [
      'briefing.yaml:13:11 error module-missing',
      `${module}:1:1 error file-too-large`,
      'passages.yaml:1:7 warning passage-never-asked',
      'passages.yaml:1:7 warning passage-never-cited',
    ],
  },
  {
    name: 'a bracket that is not closed in YAML',
    files: { 'glossary.yaml': `${glossaryYaml}- id: [deur\n` },
    expected: ['glossary.yaml:5:1 error yaml-syntax'],
  },
  {
    name: 'a status that does not exist',
    files: { 'passages.yaml': passagesYaml.replace('stands', 'falls') },
    expected: [
      `${module}:10:20 error unknown-passage`,
      `${module}:12:37 error unknown-passage`,
      'passages.yaml:5:11 error yaml-value',
    ],
  },
  {
    name: 'front matter without minutes',
    files: { [module]: (head + sound).replace('minutes: 2\n', '') },
    expected: [`${module}:2:1 error yaml-value-missing`],
  },
  {
    name: 'a setting that YAML files do not have',
    files: { 'glossary.yaml': `${glossaryYaml}  plural: sluizen\n` },
    expected: ['glossary.yaml:4:3 error yaml-key-unknown'],
  },
  {
    name: 'a key that stands twice',
    files: { 'glossary.yaml': `${glossaryYaml}  id: deur\n` },
    expected: ['glossary.yaml:4:3 error yaml-key-repeated'],
  },
  {
    name: 'an alias',
    files: { 'glossary.yaml': `${glossaryYaml}- &a { id: deur }\n- *a\n` },
    expected: ['glossary.yaml:5:3 error yaml-alias'],
  },
  {
    name: 'a term in one of two languages',
    files: { ...bilingual, 'glossary.yaml': glossaryYaml, 'en/01-een.md': head + sound },
    expected: [
      'glossary.yaml:2:9 warning text-missing-language',
      'glossary.yaml:3:15 warning text-missing-language',
    ],
  },
  {
    name: 'a passage from a document that is not listed',
    files: { 'passages.yaml': passagesYaml.replace('stuk', 'boek') },
    expected: ['passages.yaml:2:13 error unknown-document'],
  },
  {
    name: 'a module without front matter',
    files: { [module]: `# Eén\n${sound}` },
    expected: [
      'briefing.yaml:13:11 error module-missing',
      `${module}:1:1 error front-matter-missing`,
      'passages.yaml:1:7 warning passage-never-asked',
      'passages.yaml:1:7 warning passage-never-cited',
    ],
  },
  {
    name: 'a module that the route does not name',
    files: { 'nl/02-twee.md': (head + sound).replace('id: een', 'id: twee') },
    expected: ['nl/02-twee.md:1:1 error module-unknown'],
  },
  {
    name: 'a module without any file',
    files: { 'briefing.yaml': briefingYaml.replace('[een]', '[een, twee]') },
    expected: ['briefing.yaml:13:16 error module-missing'],
  },
  {
    name: 'a module in one of two languages',
    files: bilingual,
    expected: ['briefing.yaml:13:11 warning module-missing-language'],
  },
  {
    name: 'the same term twice',
    files: { 'glossary.yaml': glossaryYaml + glossaryYaml },
    expected: ['glossary.yaml:4:7 error duplicate-id'],
  },
  {
    name: 'the same passage twice',
    files: { 'passages.yaml': passagesYaml + passagesYaml },
    expected: ['passages.yaml:7:7 error duplicate-id'],
  },
  {
    name: 'two files for the same module',
    files: { 'nl/01-weer.md': head + sound },
    expected: ['nl/01-weer.md:1:1 error duplicate-id'],
  },
  {
    name: 'an id with a space in YAML',
    files: {
      'glossary.yaml': `${glossaryYaml}- id: de deur\n  term: { nl: x }\n  definition: { nl: x }\n`,
    },
    expected: ['glossary.yaml:4:7 error invalid-id'],
  },
  {
    name: 'a step that is called otherwise in the second language',
    files: { ...bilingual, 'en/01-een.md': (head + sound).replace('{#stap}', '{#step}') },
    expected: ['en/01-een.md:1:1 error ids-differ', 'en/01-een.md:8:1 error ids-differ'],
  },
  {
    name: 'another right answer in the second language',
    files: {
      ...bilingual,
      'en/01-een.md': (head + sound).replace('answer: true', 'answer: false'),
    },
    expected: ['en/01-een.md:12:1 error answers-differ'],
  },
  {
    name: 'a question that takes several answers in the second language only',
    files: {
      ...bilingual,
      [module]: head + oneRight,
      'en/01-een.md': head + oneRight.replace('apply', 'apply select=many'),
    },
    expected: ['en/01-een.md:12:1 error answers-differ'],
  },
  {
    name: 'a passage that nobody uses',
    files: { 'passages.yaml': passagesYaml + passagesYaml.replace('A1', 'A2') },
    expected: [
      'passages.yaml:7:7 warning passage-never-asked',
      'passages.yaml:7:7 warning passage-never-cited',
    ],
  },
];
