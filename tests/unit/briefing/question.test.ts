import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { filesWith, folder, moduleWith } from './support/files.ts';
import { question } from './support/question.ts';

const choice = `::: question choice #keuze cites=A1 level=apply
Wat geldt?

Denk na.

- [x] Dit {#dit}
- [ ] Dat
  en dat {#dat}
  : Nee,
    dat niet.

hint: Kijk.

Nog eens.
why: Daarom.[^A1]
:::`;
const statement = `::: question true-false #stelling cites=A1 level=judge
Het is zo.

answer: true
wrong: Toch wel.
why: Daarom.
:::`;

describe('a question', () => {
  it('has its parts', () => {
    const text = (value: string): unknown => ({ kind: 'text', text: value });
    const soft = { kind: 'line-break', hard: false };
    expect(question(choice)).toMatchObject({
      kind: 'choice',
      id: 'keuze',
      cites: ['A1'],
      level: 'apply',
      many: false,
      prompt: [{ content: [text('Wat geldt?')] }, { content: [text('Denk na.')] }],
      hint: [{ content: [text('Kijk.')] }, { content: [text('Nog eens.')] }],
      why: [{ content: [text('Daarom.'), { kind: 'passage', passage: 'A1' }] }],
      options: [
        { id: 'dit', right: true, content: [text('Dit')], feedback: null },
        {
          id: 'dat',
          right: false,
          content: [text('Dat'), soft, text('en dat')],
          feedback: [text('Nee,'), soft, text('dat niet.')],
        },
      ],
    });
    expect(question(statement)).toMatchObject({
      kind: 'true-false',
      answer: true,
      wrong: [text('Toch wel.')],
      hint: null,
    });
  });

  it.each([choice, statement])('keeps its hash wherever it stands', (body) => {
    const { hash, id } = question(body);
    expect(hash).toMatch(/^[0-9a-z]{14}-[0-9a-z]{14}$/);
    const moved = question(`${'Tekst ervoor.\n\n'.repeat(7)}${body}`);
    expect(moved).toMatchObject({ id, hash });
    expect(question(body.replaceAll('\n', '\r\n')).hash).toBe(hash);
  });

  it('keeps its hash when a part of it that is broken moves', () => {
    const broken = choice.replace('Wat geldt?', 'Wat geldt?[^Z9]');
    expect(question(`Ervoor.\n\n${broken}`).hash).toBe(question(broken).hash);
  });

  it.each([
    ['the question', choice, 'Wat geldt?', 'Wat gold?'],
    ['an option', choice, 'Dit {', 'Iets {'],
    ['which is right', choice, '[ ] Dat', '[x] Dat'],
    ['how many may be picked', choice, 'apply', 'apply select=many'],
    ['the statement', statement, 'Het is zo.', 'Het was zo.'],
    ['the answer', statement, 'answer: true', 'answer: false'],
  ])('changes its hash and keeps its id with %s', (_name, body, from, to) => {
    const [before, after] = [question(body), question(body.replace(from, to))];
    expect(after.id).toBe(before.id);
    expect(after.hash).not.toBe(before.hash);
  });

  it('has a hash of its rules and one of its wording', () => {
    const [rules, wording] = question(choice).hash.split('-');
    const partsWith = (from: string, to: string) =>
      question(choice.replace(from, to)).hash.split('-');
    for (const translated of [
      partsWith('Wat geldt?', 'What holds?'),
      partsWith('Dit {', 'This {'),
    ]) {
      expect(translated[0]).toBe(rules);
      expect(translated[1]).not.toBe(wording);
    }
    expect(partsWith('[ ] Dat', '[x] Dat')).toEqual([
      expect.not.stringMatching(`^${rules}$`),
      wording,
    ]);
    expect(partsWith('apply', 'apply select=many')[0]).not.toBe(rules);
    expect(partsWith('{#dit}', '{#deze}')[0]).not.toBe(rules);
    const [opening, end] = [statement.split('\n'), question(statement).hash.split('-')];
    expect(opening).toContain('answer: true');
    const other = question(statement.replace('answer: true', 'answer: false')).hash.split('-');
    expect(other).toEqual([expect.not.stringMatching(`^${end[0]}$`), end[1]]);
  });

  it('keeps its hash in another order of its options, which are shuffled anyway', () => {
    const first = '- [x] Dit {#dit}\n';
    const turned = choice.replace(first, '').replace('\nhint:', `${first}\nhint:`);
    expect(turned).not.toBe(choice);
    expect(question(turned).hash).toBe(question(choice).hash);
  });

  it.each([
    ['why', choice, 'Daarom.', 'Hierom.'],
    ['the hint', choice, 'Kijk.', 'Denk.'],
    ['feedback', choice, 'Nee,', 'Neen,'],
    ['the passages', choice, 'cites=A1', 'cites=A1,A1'],
    ['the level', statement, 'judge', 'remember'],
  ])(
    'keeps its hash with another %s, which is no part of what is asked',
    (_name, body, from, to) => {
      expect(question(body.replace(from, to)).hash).toBe(question(body).hash);
    },
  );

  it.each([
    ['no body', '::: question choice #q cites=A1 level=apply\n:::'],
    ['only blank lines', '::: question true-false #q cites=A1 level=apply\n\n\n\n:::'],
    ['only a why', '::: question choice #q cites=A1 level=apply\nwhy: x\n:::'],
    ['no settings', '::: question\nWat?\n:::'],
    [
      'options before the question',
      '::: question choice #q cites=A1 level=apply\n- [x] a {#a}\nWat?\n:::',
    ],
    ['a container inside', ':::: question choice #q cites=A1 level=apply\n::: note\nx\n:::\n::::'],
    [
      'an id of the language',
      '::: question choice #constructor cites=__proto__ level=toString\nWat?\n:::',
    ],
  ])('that is weird is broken and not lost: %s', (_name, body) => {
    const files = filesWith({ 'nl/01-een.md': moduleWith(body) });
    const { briefing, diagnostics } = parseBriefing(files, questionKinds, folder);
    expect(briefing?.modules[0]?.steps[0]?.blocks[0]?.kind).toBe('broken');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
