import { head, moduleWith, sound } from './files.ts';
import type { Mistake } from './mistakes-in-files.ts';

const path = 'nl/01-een.md';

/** A mistake in the text of a step, which starts on line 9; the places are in the module. */
const inStep = (name: string, body: string, ...expected: string[]): Mistake => ({
  name,
  files: { [path]: moduleWith(body) },
  expected: expected.map((line) => `${path}:${line}`),
});

const inFile = (name: string, text: string, ...expected: string[]): Mistake => ({
  name,
  files: { [path]: text },
  expected: expected.map((line) => `${path}:${line}`),
});

const choice = (settings: string, body: string): string =>
  `::: question choice ${settings}\n${body}\n:::`;
const settings = '#keuze cites=A1 level=apply';
const options = '- [x] Ja {#ja}\n- [ ] Nee {#nee}\n  : Fout.\n';
const why = '\nwhy: Daarom.';

const arranged = (kind: string, body: string): string =>
  `::: question ${kind} ${settings}\nWat?\n\n${body}\n${why}\n:::`;
const picture = '![Een sluis](../media/sluis.svg)\n\n';
const areas = '- [x] Hier {#hier} at=0,0,50,50\n- [ ] Daar {#daar} at=50,50,50,50\n  : Nee.';
const inCase = (body: string): string =>
  `::: question case #keuze cites=A1 level=apply\nEr is storm.\n\n${body}${why}\n:::`;
const turn = (id: string, lead = ''): string =>
  `### Beurt {#${id}}\n\n- [x] Wel {#${id}-wel}\n  : Goed.\n${lead}- [ ] Niet {#${id}-niet}\n  : Fout.\n${lead}\n`;
const inOpen = (body: string): string =>
  `::: question open #keuze cites=A1 level=apply\nWat?\n\n${body}${why}\n:::`;
const criteria = 'criteria:\n\n- Het ene {#een}\n- Het andere {#twee}\n\n';

/** Mistakes in a module; each with all that is said of it. */
export const mistakesInModules: readonly Mistake[] = [
  inStep(
    'lists in lists without end',
    `${'- '.repeat(200)}x\n\n::: key\n- a[^A1]\n:::`,
    '9:1 error nesting-too-deep',
  ),
  inStep(
    'emphasis without end',
    '*a '.repeat(80) + ' a*'.repeat(80),
    '9:1 error nesting-too-deep',
    '9:1 warning sentence-too-long',
  ),
  inFile(
    'text before the first step',
    head.replace('## ', '\nEerst dit.\n\n## ') + sound,
    '9:1 error text-before-first-step',
  ),
  inFile('a step without an id', `${head}${sound}\n## Nog een\n`, '19:1 error step-without-id'),
  {
    name: 'a module without steps',
    files: { 'nl/01-een.md': head.replace(/## .*/, '') },
    expected: [
      `${path}:1:1 error module-without-steps`,
      'passages.yaml:1:7 warning passage-never-asked',
      'passages.yaml:1:7 warning passage-never-cited',
    ],
  },
  inFile(
    'two steps with one id',
    `${head}${sound}\n## Nog een {#stap}\n`,
    '19:14 error duplicate-id',
  ),
  inFile('a step id with a dot', `${head}${sound}\n## Nog een {#a.b}\n`, '19:14 error invalid-id'),
  inStep('an unknown container', '::: kader\nx\n:::', '9:1 error unknown-container'),
  inStep('a container that is not closed', '::: note\nx\n', '9:1 error container-not-closed'),
  inStep('colons that close nothing', 'x\n\n:::', '11:1 error container-not-open'),
  inStep(
    'a container in a list',
    '- a\n\n  ::: note\n  x\n  :::',
    '11:3 error container-not-allowed',
  ),
  inStep(
    'key points in a note',
    ':::: note\n::: key\n- x\n:::\n::::',
    '10:1 error container-not-allowed',
  ),
  inStep('a day that was not', '::: since x date=2025-02-29\nx\n:::', '9:18 error setting-invalid'),
  inStep('minutes without a unit', '::: presenter 2\nx\n:::', '9:15 error setting-invalid'),
  inStep('since without a date', '::: since 2024/1356\nx\n:::', '9:1 error setting-missing'),
  inStep('a setting that notes do not have', '::: note x=1\nx\n:::', '9:12 error setting-unknown'),
  inStep('an act without quotes', '::: since A B date=2025\nx\n:::', '9:13 error setting-unknown'),
  inStep('an unknown passage', 'Dit is zo.[^A9]', '9:11 error unknown-passage'),
  inStep('an unknown term', 'De [[deur]] is dicht.', '9:4 error unknown-term'),
  inStep('a link to a program', 'Zie [dit](javascript:alert(1)).', '9:5 error link-not-https'),
  inStep('a link without encryption', 'Zie <http://a.nl>.', '9:5 error link-not-https'),
  inStep('a picture that is not there', '![x](../media/deur.svg)', '9:1 error image-missing'),
  inStep('a picture outside media', '![x](../media/../briefing.yaml)', '9:1 error image-missing'),
  inStep(
    'a silent picture',
    'Zie ![](../media/sluis.svg) hier.',
    '9:5 error image-without-alternative',
  ),
  inStep(
    'six key points',
    `::: key\n${'- Een punt.\n'.repeat(6)}:::`,
    '15:3 warning too-many-key-points',
  ),
  inStep(
    'a key point of sixteen words',
    `::: key\n- kort\n- ${'woord '.repeat(16)}\n:::`,
    '11:3 warning key-point-too-long',
  ),
  inStep(
    'a key point that is code',
    '::: key\n- a\n\n~~~\nx\n~~~\n:::',
    '12:1 error key-point-not-text',
  ),
  inStep(
    'an unknown kind of question',
    '::: question raadsel #keuze cites=A1 level=apply\nx\n:::',
    '9:14 error unknown-question-kind',
  ),
  inStep(
    'a question without an id',
    choice('cites=A1 level=apply', `Wat?\n\n${options}${why}`),
    '9:1 error question-without-id',
  ),
  inStep(
    'a question with the id of a step',
    choice('#stap cites=A1 level=apply', `Wat?\n\n${options}${why}`),
    '9:22 error duplicate-id',
  ),
  inStep(
    'a question that asks nothing',
    choice(settings, `${options}${why}`),
    '9:1 error question-without-prompt',
  ),
  inStep(
    'a question without a why',
    choice(settings, `Wat?\n\n${options}`),
    '9:1 error question-without-why',
  ),
  inStep(
    'a question with an empty why',
    choice(settings, `Wat?\n\n${options}\nwhy:\n`),
    '16:5 error question-without-why',
  ),
  inStep(
    'a question without a passage',
    choice('#keuze level=apply', `Wat?\n\n${options}${why}`),
    '9:1 error question-without-passage',
  ),
  inStep(
    'a question on an unknown passage',
    choice('#keuze cites=A1,A9 level=apply', `Wat?\n\n${options}${why}`),
    '9:37 error unknown-passage',
  ),
  inStep(
    'a level that does not exist',
    choice('#keuze cites=A1 level=guess', `Wat?\n\n${options}${why}`),
    '9:43 error question-level-invalid',
  ),
  inStep(
    'a question without a level',
    choice('#keuze cites=A1', `Wat?\n\n${options}${why}`),
    '9:1 error question-level-invalid',
  ),
  inStep(
    'text among the options',
    choice(settings, `Wat?\n\n${options}zomaar\n${why}`),
    '15:1 error question-text-unexpected',
  ),
  inStep(
    'two times why',
    choice(settings, `Wat?\n\n${options}${why}${why}`),
    '17:1 error question-text-unexpected',
  ),
  inStep(
    'an option without an id',
    choice(settings, `Wat?\n\n- [x] Wel\n${options}${why}`),
    '12:1 error option-without-id',
  ),
  inStep(
    'an option without text',
    choice(settings, `Wat?\n\n- [x] {#leeg}\n${options}${why}`),
    '12:1 error option-without-text',
  ),
  inStep(
    'a wrong option without feedback',
    choice(settings, `Wat?\n\n${options.replace('  : Fout.\n', '')}${why}`),
    '13:1 warning option-without-feedback',
  ),
  inStep(
    'two options with one id',
    choice(settings, `Wat?\n\n- [x] Wel {#nee}\n${options}${why}`),
    '14:1 error duplicate-id',
  ),
  inStep(
    'one option',
    choice(settings, `Wat?\n\n- [x] Ja {#ja}\n${why}`),
    '9:1 error too-few-options',
  ),
  inStep(
    'no right option',
    choice(
      settings,
      `Wat?\n\n${options.replace('x', ' ').replace('{#ja}', '{#ja}\n  : Fout.')}${why}`,
    ),
    '9:1 error no-right-option',
  ),
  inStep(
    'an answer in Dutch',
    `::: question true-false #keuze cites=A1 level=apply\nx\n\nanswer: waar${why}\n:::`,
    '12:9 error answer-invalid',
  ),
  inStep(
    'two items to order',
    arranged('order', '1. Een {#een}\n2. Twee {#twee}'),
    '9:1 error too-few-items',
  ),
  inStep(
    'feedback on an item to order',
    arranged('order', '1. Een {#een}\n   : Nee.\n2. Twee {#twee}\n3. Drie {#drie}'),
    '13:1 error question-text-unexpected',
  ),
  inStep(
    'an item to order without an id',
    arranged('order', '1. Nul\n1. Een {#een}\n2. Twee {#twee}\n3. Drie {#drie}'),
    '12:1 error option-without-id',
  ),
  inStep('one pair', arranged('match', '- Een {#een} = Twee {#twee}'), '9:1 error too-few-items'),
  inStep(
    'a pair without a right side',
    arranged('match', '- A {#a} = B {#b}\n- C {#c} = D {#d}\n- E {#e}'),
    '14:1 error pair-incomplete',
  ),
  inStep(
    'two pairs with one right side',
    arranged('match', '- A {#a} = B {#b}\n- C {#c} = D {#d}\n- E {#e} = B {#b}'),
    '14:1 error duplicate-id',
  ),
  inStep(
    'feedback on a right side that belongs to none',
    arranged('match', '- A {#a} = B {#b}\n- C {#c} = D {#d}\n- = E {#e}\n  : Nee.'),
    '15:1 error question-text-unexpected',
  ),
  inStep(
    'one group',
    arranged('sort', '- Groep {#groep}\n  - Een {#een}\n  - Twee {#twee}'),
    '9:1 error too-few-groups',
  ),
  inStep(
    'one item to sort',
    arranged('sort', '- Groep {#groep}\n  - Een {#een}\n- Ander {#ander}'),
    '9:1 error too-few-items',
  ),
  inStep(
    'an item above its group',
    arranged('sort', '  - Nul {#nul}\n- Groep {#groep}\n  - Een {#een}\n- B {#b}\n  - C {#c}'),
    '12:1 error item-without-group',
  ),
  inStep(
    'feedback on a group',
    arranged('sort', '- A {#a}\n  : Nee.\n  - Een {#een}\n- B {#b}\n  - C {#c}'),
    '13:1 error question-text-unexpected',
  ),
  inStep('no picture to point at', arranged('point', areas), '9:1 error question-without-picture'),
  inStep(
    'two pictures to point at',
    arranged('point', picture + picture + areas),
    '9:1 error question-without-picture',
  ),
  inStep(
    'one place to point at',
    arranged('point', `${picture}- [x] Hier {#hier} at=0,0,50,50`),
    '9:1 error too-few-areas',
  ),
  inStep(
    'no right place to point at',
    arranged(
      'point',
      picture + areas.replace('[x] Hier', '[ ] Hier').replace('50,50', '50,50\n  : Nee.'),
    ),
    '9:1 error no-right-option',
  ),
  ...[
    '',
    ' at=',
    ' at=1,2,3',
    ' at=1,2,3,4,5',
    ' at=60,0,50,50',
    ' at=0,0,0,10',
    ' at=-1,0,5,5',
  ].map((at) =>
    inStep(
      `an area of${at || ' nothing'}`,
      arranged('point', `${picture}${areas}\n- [x] Nergens {#nergens}${at}`),
      '17:1 error area-invalid',
    ),
  ),
  inStep(
    'two options that stay last',
    choice(
      settings,
      `Wat?\n\n${options.replace('#ja', '#ja pinned').replace('#nee', '#nee pinned')}${why}`,
    ),
    '13:1 error second-pinned-option',
  ),
  inStep(
    'a mark that options do not have',
    choice(settings, `Wat?\n\n- [x] Wel {#wel first}\n${options}${why}`),
    '12:1 error invalid-id',
  ),
  inStep('a case of one turn', inCase(turn('a')), '9:1 error case-turn-count'),
  inStep(
    'a case of five turns',
    inCase([...'abcde'].map((id) => turn(id)).join('')),
    '9:1 error case-turn-count',
  ),
  inStep(
    'a turn without an id',
    inCase(turn('a').replace(' {#a}', '') + turn('b')),
    '12:1 error turn-without-id',
  ),
  inStep(
    'a turn without a heading',
    inCase(turn('a').replace('Beurt ', '') + turn('b')),
    '12:1 error turn-without-heading',
  ),
  inStep('a turn called end', inCase(turn('a') + turn('end')), '19:1 error duplicate-id'),
  inStep(
    'a turn without a right option',
    inCase(turn('a').replace('[x]', '[ ]') + turn('b')),
    '12:1 error no-right-option',
  ),
  inStep(
    'a turn with the options of another',
    inCase(turn('a') + turn('b').replace('#b-wel', '#a-wel')),
    '19:1 error too-few-options',
    '21:1 error duplicate-id',
  ),
  inStep(
    'an option that leads nowhere',
    inCase(turn('a', '  -> c\n') + turn('b')),
    '16:6 error turn-unknown',
    '19:6 error turn-unknown',
  ),
  inStep(
    'an option that leads back',
    inCase(turn('a') + turn('b', '  -> a\n')),
    '23:6 error turn-leads-back',
    '26:6 error turn-leads-back',
  ),
  inStep(
    'an option that leads to its own turn',
    inCase(turn('a').replace('Goed.', 'Goed.\n  -> a') + turn('b')),
    '16:6 error turn-leads-back',
  ),
  inStep(
    'an option that leads to two turns',
    inCase(turn('a').replace('Goed.', 'Goed.\n  -> b\n  -> end') + turn('b')),
    '17:1 error question-text-unexpected',
  ),
  inStep(
    'a turn that nothing leads to',
    inCase(turn('a', '  -> c\n') + turn('b') + turn('c')),
    '21:1 error turn-unreachable',
  ),
  inStep(
    'an option without a consequence',
    inCase(turn('a').replace('  : Goed.\n', '') + turn('b')),
    '14:1 error option-without-consequence',
  ),
  inStep(
    'an open question without a model',
    inOpen(`${criteria}model:\n`),
    '17:7 error open-without-model',
  ),
  inStep(
    'an open question without criteria',
    inOpen('model: Zo.\n'),
    '9:1 error open-criteria-count',
  ),
  inStep(
    'an open question with one criterion',
    inOpen(`${criteria.replace('- Het andere {#twee}\n', '')}model: Zo.\n`),
    '12:10 error open-criteria-count',
  ),
  inStep(
    'a criterion without an id',
    inOpen(`${criteria.replace('- ', '- Het eerste\n- ')}model: Zo.\n`),
    '14:1 error criterion-without-id',
  ),
  inStep(
    'a criterion without text',
    inOpen(`${criteria.replace('- ', '- {#nul}\n- ')}model: Zo.\n`),
    '14:1 error criterion-without-text',
  ),
  inStep(
    'two criteria with one id',
    inOpen(`${criteria.replace('- ', '- Het eerste {#twee}\n- ')}model: Zo.\n`),
    '16:1 error duplicate-id',
  ),
  inStep(
    'a criterion with the id of nothing',
    inOpen(`${criteria.replace('- ', '- Het eerste {#a b}\n- ')}model: Zo.\n`),
    '14:1 error invalid-id',
  ),
  inStep(
    'text among the criteria',
    inOpen(`${criteria}zomaar\n\nmodel: Zo.\n`),
    '17:1 error question-text-unexpected',
  ),
];
