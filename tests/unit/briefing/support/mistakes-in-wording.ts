import { glossaryYaml, moduleWith, passagesYaml } from './files.ts';
import type { Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';

/** A text of a step, which starts on line 9; the places are in the module. */
const inStep = (name: string, body: string, ...expected: string[]): Mistake => ({
  name,
  files: { [path]: moduleWith(body) },
  expected: expected.map((line) => `${path}:${line}`),
});

const words = (number: number): string => `W${' woord'.repeat(number - 1)}`;

const choice = (id: string, right: string, wrong: string): string =>
  `::: question choice #${id} cites=A1 level=apply\nWat?\n\n- [x] ${right} {#a}\n- [ ] ${wrong} {#b}\n  : Nee.\n\nwhy: Zo.\n:::\n\n`;
const long = (id: string): string => choice(id, 'Het langste', 'Kort');
const short = (id: string): string => choice(id, 'Kort', 'Het langste');

/** As many questions on one passage, of the kinds and levels in turn; the sound one is not among them. */
function asked(
  number: number,
  passage: string,
  kinds: readonly string[],
  levels: readonly string[],
) {
  return Array.from({ length: number }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const level = levels[index % levels.length] ?? '';
    const opening = `::: question ${kind} #${passage}-${String(index)} cites=${passage} level=${level}`;
    return `${opening}\nWat?\n\n${bodies[kind] ?? ''}\nwhy: Zo.\n:::\n\n`;
  }).join('');
}

const bodies: Readonly<Record<string, string>> = {
  'true-false': 'answer: true',
  number: 'answer: 1',
  short: 'accept: a',
};
const kinds = Object.keys(bodies);
const levels = ['apply', 'judge'];

const twoPassages = passagesYaml + passagesYaml.replace('A1', 'A2');
const tested = (name: string, questions: string, ...expected: string[]): Mistake => ({
  name,
  files: { 'passages.yaml': twoPassages, [path]: moduleWith(`Zo.[^A2]\n\n${questions}`) },
  expected: expected.map((code) => `passages.yaml:7:7 warning ${code}`),
});

/** What an author can write otherwise, and what is fine as it is. */
export const mistakesInWording: readonly Mistake[] = [
  inStep('a sentence of 25 words', `${words(25)}.`),
  inStep('a sentence of 26 words', `Kort.  ${words(26)}.`, '9:8 warning sentence-too-long'),
  inStep('marks that are no words', `${words(25)} – ${'… '.repeat(9)}.`),
  inStep(
    'a long sentence in a list, a quote, a note and what came later',
    `- ${words(26)}.\n\n> ${words(26)}.\n\n::: note\n${words(26)}.\n:::\n\n::: since x date=2025\n${words(26)}.\n:::`,
    ...['9:3', '11:3', '14:1', '18:1'].map((at) => `${at} warning sentence-too-long`),
  ),
  inStep(
    'a long sentence that marks divide',
    `Kort.[^A1] **Een** [[sluis]] ${words(24)}.`,
    '9:1 warning sentence-too-long',
  ),
  inStep('two short sentences with a reference between them', `${words(20)}.[^A1] ${words(20)}.`),
  inStep(
    'a dot that ends no sentence',
    `${words(20)} art. 5 ${words(4)}.\n\n${words(20)} nr. 908 O ${words(4)}.\n\n${words(20)} COM(2024) 126. ${words(5).toLowerCase()}.`,
    ...[9, 11, 13].map((line) => `${String(line)}:1 warning sentence-too-long`),
  ),
  inStep(
    'a long presenter’s note, question, picture and table',
    `::: presenter 2m\n${words(30)}.\n:::\n\n| ${words(30)} |\n| - |\n\n![${words(30)}](../media/sluis.svg)\n\n${short('keuze').replace('Wat?', `${words(30)}?`)}`,
  ),
  inStep(
    'an abbreviation out of the blue, twice',
    'De sluis van het RWS.\n\nHet RWS.',
    '9:18 warning abbreviation-unexplained',
  ),
  inStep(
    'an abbreviation that is explained too late',
    'Het RWS.\n\nRijkswaterstaat (RWS).',
    '9:5 warning abbreviation-unexplained',
  ),
  inStep('an abbreviation in brackets', 'Rijkswaterstaat (RWS) komt. Het RWS.'),
  inStep('a long form in brackets', 'RWS (Rijkswaterstaat) komt. Het RWS.'),
  inStep('brackets with a year', 'Het RWS (2024).', '9:5 warning abbreviation-unexplained'),
  inStep('an abbreviation that a term shows', 'RWS. De [[sluis|RWS-sluis]].'),
  inStep(
    'abbreviations that every reader knows, numbers, and words with capitals',
    'De EU, COM(2024) 126, deel III, IJs, McDonald, EUtje, 52024DC0126 en S1.',
  ),
  inStep(
    'an abbreviation in the plural',
    'Veel BV’s en NGOs.',
    '9:6 warning abbreviation-unexplained',
    '9:14 warning abbreviation-unexplained',
  ),
  inStep(
    'an abbreviation in the feedback on an option',
    short('keuze').replace('Nee.', 'Dat is het RWS.'),
    '14:16 warning abbreviation-unexplained',
  ),
  inStep(
    'an abbreviation in a picture',
    '![Sluis van RWS](../media/sluis.svg)',
    '8:1 warning abbreviation-unexplained',
  ),
  inStep('an abbreviation in a presenter’s note', '::: presenter 2m\nHet RWS.\n:::'),
  {
    name: 'an abbreviation that the glossary has, as an id or in a term',
    files: {
      'glossary.yaml': `${glossaryYaml}- id: rws\n  term: { nl: waterstaat }\n  definition: { nl: x }\n- id: y\n  term: { nl: Bond (ABC) }\n  definition: { nl: x }\n`,
      [path]: moduleWith('Het RWS en de ABC.'),
    },
    expected: [],
  },
  inStep('one right option in three that is the longest', long('a') + short('b') + short('c')),
  inStep(
    'two right options in three that are the longest',
    short('a') + long('b') + long('c'),
    '19:1 warning right-option-longest',
  ),
  inStep('two questions with the longest option right', long('a') + long('b')),
  tested('a passage with few questions in a small briefing', asked(1, 'A2', kinds, levels)),
  tested(
    'a passage with five questions, of three kinds and two levels, in a large briefing',
    asked(50, 'A1', kinds, levels) + asked(5, 'A2', kinds, levels),
  ),
  tested(
    'a passage with four questions in a large briefing',
    asked(50, 'A1', kinds, levels) + asked(4, 'A2', kinds, levels),
    'passage-few-questions',
  ),
  tested(
    'a passage with two kinds of question in a large briefing',
    asked(50, 'A1', kinds, levels) + asked(5, 'A2', kinds.slice(1), levels),
    'passage-few-kinds',
  ),
  tested(
    'a passage with one level of question in a large briefing',
    asked(50, 'A1', kinds, levels) + asked(5, 'A2', kinds, levels.slice(1)),
    'passage-few-levels',
  ),
];
