import fc from 'fast-check';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{2,12}$/);
const word = fc.constantFrom(
  'sluis',
  'schip',
  'storm',
  'wachter',
  '**open**',
  '[^A1]',
  '[[sluis]]',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

const choice = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(sentence, fc.boolean())
    .map(([text, many]) =>
      [
        `::: question choice #${name} cites=A1 level=apply`,
        `Vraag ${text}`,
        '',
        `- [x] ${text} {#a}`,
        `- [${many ? 'x' : ' '}] anders {#b}`,
        '  : Nee.',
        '',
        `why: ${text}`,
        ':::',
      ].join('\n'),
    );

const statement = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(sentence, fc.boolean())
    .map(
      ([text, answer]) =>
        `::: question true-false #${name} cites=A1 level=judge\nHet is ${text}\n\nanswer: ${answer}\nwhy: x\n:::`,
    );

const arranged = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      sentence,
      fc.constantFrom(
        'order #\n1. een {#a}\n2. twee {#b}\n3. drie {#c}',
        'match #\n- een {#a} = twee {#b}\n  : Nee.\n- drie {#c} = vier {#d}\n- = vijf {#e}',
        'sort #\n- een {#a}\n  - twee {#b}\n    : Nee.\n- drie {#c}\n  - vier {#d}',
        'point #\n![x](../media/sluis.svg)\n\n- [x] een {#a} at=0,0,9,9\n- [ ] twee {#b} at=9,9,9,9\n  : Nee.',
      ),
    )
    .map(([text, lines]) => {
      const [kind = '', ...body] = lines.split('\n');
      const opening = `::: question ${kind}${name} cites=A1 level=apply`;
      return [opening, `Vraag ${text}`, '', ...body, '', `why: ${text}`, ':::'].join('\n');
    });

/** Text that holds no step or question, however much it looks like one. */
const prose = fc.oneof(
  sentence,
  fc.constant('```\n## Geen stap {#geen}\n::: question choice #geen\n```'),
  fc.constant('~~~~\n::: note\n```\n## Geen {#geen2}\n~~~~'),
  fc.constant('- ```\n  ## Geen {#geen3}\n  ```'),
  fc.constant('- lijst\n\n  ## Geen {#geen4}'),
  fc.constant('> ## Geen {#geen5}'),
  fc.constant('    ## Code {#geen6}'),
  fc.constant('### Kop {#geen7}'),
  fc.constant(':::: note\nTekst.\n\n::: since A date=2024\nToen.\n:::\n::::'),
  fc.constant('::: key\n- punt\n:::'),
  fc.constant('::: presenter 2m\nZeg het.\n:::'),
  fc.constant('| a | b |\n| - | - |\n| c | d |'),
);

/** A sound module, with its step ids and question ids in order. */
export const generatedModule = fc
  .uniqueArray(id, { minLength: 1, maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map((name) => part(name))))
  .map((parts) => {
    const all = [{ kind: 'step' as const, id: 'eerste', text: '## Eerste {#eerste}' }, ...parts];
    return {
      text: all.map(({ text }) => text).join('\n\n'),
      stepIds: all.flatMap((item) => (item.kind === 'step' ? [item.id] : [])),
      questionIds: all.flatMap((item) => (item.kind === 'question' ? [item.id] : [])),
    };
  });

interface GeneratedPart {
  readonly kind: 'step' | 'question' | 'prose';
  readonly id: string;
  readonly text: string;
}

const part = (name: string): fc.Arbitrary<GeneratedPart> =>
  fc.oneof(
    sentence.map((text) => ({ kind: 'step' as const, id: name, text: `## ${text} {#${name}}` })),
    fc
      .oneof(choice(name), statement(name), arranged(name))
      .map((text) => ({ kind: 'question' as const, id: name, text })),
    prose.map((text) => ({ kind: 'prose' as const, id: name, text })),
  );
