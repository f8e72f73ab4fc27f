import { moduleWith } from './files.ts';
import { bilingual, type Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';

/** A module with a question of a kind in it, whose body starts on line 10. */
const asking = (kind: string, body: string): string =>
  moduleWith(`::: question ${kind} #q cites=A1 level=apply\n${body}\n\nwhy: Daarom.\n:::`);

const inKind =
  (kind: string) =>
  (name: string, body: string, ...expected: string[]): Mistake => ({
    name: `${kind}: ${name}`,
    files: { [path]: asking(kind, body) },
    expected: expected.map((line) => `${path}:${line}`),
  });

const inBoth = (
  name: string,
  kind: string,
  dutch: string,
  english: string,
  ...expected: string[]
): Mistake => ({
  name: `${kind}: ${name}`,
  files: { ...bilingual, [path]: asking(kind, dutch), 'en/01-een.md': asking(kind, english) },
  expected: expected.map((line) => `en/01-een.md:${line}`),
});

const cloze = inKind('cloze');
const short = inKind('short');
const number = inKind('number');
const picked = '- {{wie}}:\n  - [x] jij {#jij}\n  - [ ] zij {#zij}\n    : Nee.';

/** Mistakes in questions that are typed; each with all that is said of it. */
export const mistakesInTyped: readonly Mistake[] = [
  cloze('no gaps', 'Om acht uur.', '9:1 error cloze-without-gaps'),
  cloze('no list', 'Om {{uur}} uur.', '10:4 error gap-unknown'),
  cloze(
    'a gap that the list does not have',
    'Om {{uur}} uur,\nen {{wie}}.\n\n- {{uur}}: acht',
    '11:4 error gap-unknown',
  ),
  cloze('a gap twice', 'Om {{uur}} en {{uur}}.\n\n- {{uur}}: acht', '10:15 error duplicate-id'),
  cloze(
    'an entry that is not in the text',
    'Om {{uur}} uur.\n\n- {{uur}}: acht\n- {{dag}}: zondag',
    '13:1 error gap-not-in-text',
  ),
  cloze(
    'an entry twice',
    'Om {{uur}} uur.\n\n- {{uur}}: acht\n- {{uur}}: negen',
    '13:1 error duplicate-id',
  ),
  cloze(
    'an id that cannot be one',
    'Om {{het uur}} uur en {{dag}}.\n\n- {{het uur}}: acht\n- {{dag}}: zondag',
    '10:4 error gap-unknown',
    '12:1 error invalid-id',
  ),
  cloze('no answer', 'Om {{uur}} uur.\n\n- {{uur}}:', '12:1 error gap-without-answer'),
  cloze('an answer of bars', 'Om {{uur}} uur.\n\n- {{uur}}: |', '12:12 error answer-form-empty'),
  cloze(
    'options below typed forms',
    'Om {{uur}} uur.\n\n- {{uur}}: acht\n  - [x] acht {#acht}',
    '13:1 error question-text-unexpected',
  ),
  cloze(
    'text below the list',
    'Om {{uur}} uur.\n\n- {{uur}}: acht\nEn dan?',
    '13:1 error question-text-unexpected',
  ),
  cloze(
    'text between a gap and its options',
    `Door {{wie}}.\n\n${picked.replace(':\n', ':\n  Kies.\n')}`,
    '12:1 error question-text-unexpected',
  ),
  cloze(
    'one option',
    'Door {{wie}}.\n\n- {{wie}}:\n  - [x] jij {#jij}',
    '12:1 error too-few-options',
  ),
  cloze(
    'no right option',
    `Door {{wie}}.\n\n${picked.replace('[x] jij {#jij}', '[ ] jij {#jij}\n    : Nee.')}`,
    '12:1 error no-right-option',
  ),
  cloze(
    'a wrong option without feedback',
    `Door {{wie}}.\n\n${picked.replace('\n    : Nee.', '')}`,
    '14:1 warning option-without-feedback',
  ),
  cloze(
    'an unknown passage in feedback',
    `Door {{wie}}.\n\n${picked.replace('Nee.', 'Nee[^Z1]')}`,
    '15:10 error unknown-passage',
  ),
  short('no accepted form', 'Wie?', '9:1 error accept-missing'),
  short('an empty accepted form', 'Wie?\n\naccept:', '12:8 error accept-missing'),
  short('a form of signs only', 'Wie?\n\naccept: zij | ?!', '12:9 error answer-form-empty'),
  short(
    'a wrong answer without an id',
    'Wie?\n\n- hij\n  : Nee.\n\naccept: zij',
    '12:1 error option-without-id',
  ),
  short(
    'a wrong answer without feedback',
    'Wie?\n\n- hij {#hij}\n\naccept: zij',
    '12:1 warning option-without-feedback',
  ),
  short(
    'a wrong answer that is accepted',
    'Wie?\n\n- Zíj! {#zij}\n  : Nee.\n\naccept: zij',
    '12:1 error wrong-answer-accepted',
  ),
  short(
    'a list below what is accepted',
    'Wie?\n\naccept: zij\n\n- hij {#hij}\n  : Nee.',
    '14:1 error question-text-unexpected',
  ),
  number('no answer', 'Hoeveel?', '9:1 error number-invalid'),
  number('an answer in words', 'Hoeveel?\n\nanswer: twaalf', '12:9 error number-invalid'),
  number('an answer with a comma', 'Hoeveel?\n\nanswer: 1,5', '12:9 error number-invalid'),
  number(
    'a negative tolerance',
    'Hoeveel?\n\nanswer: 12\ntolerance: -1',
    '13:12 error number-invalid',
  ),
  inBoth(
    'another answer in the second language',
    'number',
    'Hoeveel?\n\nanswer: 12',
    'How many?\n\nanswer: 13',
    '9:1 error answers-differ',
  ),
  inBoth(
    'other wrong answers in the second language',
    'short',
    'Wie?\n\n- hij {#hij}\n  : Nee.\n\naccept: zij',
    'Who?\n\n- he {#he}\n  : No.\n\naccept: she',
    '9:1 error ids-differ',
  ),
  inBoth(
    'typed in one language and picked in the other',
    'cloze',
    `Door {{wie}}.\n\n${picked}`,
    'By {{wie}}.\n\n- {{wie}}: you',
    '9:1 error ids-differ',
  ),
  inBoth(
    'gaps in another order and with other forms, which is no mistake',
    'cloze',
    'Om {{uur}} op {{dag}}.\n\n- {{uur}}: acht\n- {{dag}}: zondag',
    'On {{dag}} at {{uur}}.\n\n- {{uur}}: eight | 8\n- {{dag}}: Sunday',
  ),
];
