import fc from 'fast-check';

/** Pieces that mean something in a module; texts made of them reach further into the parser than any other. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '    ',
    '\t',
    'a',
    'b c',
    'é',
    '😀',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...['## ', '## Stap {#s}\n', '# ', '### ', '{#', '{#a}', '}', '---\n', '===\n'],
  ...['::: ', ':::\n', '::::\n', '::: note\n', ':::: note\n', '::: key\n', '::: presenter 2m\n'],
  ...['::: since A date=2024\n', '::: since "A B" date=2024-13\n', '::: kader\n', '"', 'x="'],
  ...['::: question choice #q cites=A1 level=apply\n', '::: question true-false #w cites=A1,\n'],
  ...[
    '::: question cloze #c cites=A1 level=apply\n',
    '{{a}}',
    '{{',
    '}}',
    '- {{a}}: x | y\n',
    '- {{b}}:\n',
  ],
  ...['  - [x] c {#c}\n', '  - [ ] d {#d}\n', '    : ', 'accept: x | \n', '- fout {#f}\n'],
  ...[
    '::: question short #k cites=A1 level=apply\n',
    '::: question number #n cites=A1 level=apply\n',
  ],
  ...['answer: 1.5\n', 'tolerance: -1\n', 'unit: m | |\n'],
  ...['order', 'match', 'sort', 'point'].map(
    (kind) => `::: question ${kind} #${kind} cites=A1 level=apply\n`,
  ),
  ...[
    '1. c {#c}\n',
    '2) ',
    '- d {#d} = e {#e}\n',
    '- = ',
    ' = ',
    '  - f {#f}\n',
    ' at=',
    '1,2,3,4',
  ],
  ...['::: question case #c cites=A1 level=apply\n', '### Beurt {#t}\n', '### b {#', '  -> '],
  ...[
    '  -> end\n',
    ' pinned}',
    '::: question open #o cites=A1 level=apply\n',
    'model: ',
    'criteria:\n',
  ],
  ...['- een {#e}\n- twee {#f}\n'],
  ...['RWS ', '(RWS)', 'art. ', 'Zo. ', 'een woord '.repeat(14)],
  ...['::: question choice\n', 'cites=', 'level=judge', '#id ', 'select=many'],
  ...[
    '- [ ] ',
    '- [x] a {#a}\n',
    '- [ ] b {#b}\n',
    '  : ',
    'why: ',
    'hint: ',
    'answer: true\n',
    'wrong: ',
  ],
  ...[
    '[^A1]',
    '[^Z9]',
    '[^',
    '[[sluis]]',
    '[[sluis|x]]',
    '[[',
    ']]',
    '|',
    '\\|',
    '|-|\n',
    '|a|b|\n',
  ],
  ...['- ', '1. ', '> ', '* ', '*', '**', '_', '~~', '`', '```\n', '~~~\n', '    code\n'],
  ...['[', '](', ')', '![', '![x](../media/sluis.svg)', '<', '>', '<https://a.nl>', '&amp;', '\\'],
  ...['[a]: https://a.nl\n', '<script>', '__proto__', 'constructor'],
];

/** Text that looks like a module, and often is not. */
export const grammarText = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** Any text at all. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), grammarText);

const yamlPieces = [
  ...[
    '\n',
    '  ',
    '- ',
    'id: a\n',
    'id: ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!js ',
    '? ',
  ],
  ...[
    '<<: ',
    '__proto__: ',
    'constructor: ',
    'title: ',
    '|\n',
    '>\n',
    '#',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
  ],
  ...[
    'nl: x\n',
    'minutes: 3\n',
    'goals: [a]\n',
    'term:\n',
    '.nan',
    '0x1f',
    '2024-01-01',
    '\t',
    '~',
    'null',
  ],
];

/** Text that looks like YAML, and often is not. */
export const yamlText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...yamlPieces) },
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
