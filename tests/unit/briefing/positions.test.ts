import { describe, expect, it } from 'vitest';
import { diagnosed, head, moduleWith, sound } from './support/files.ts';

const path = 'nl/01-een.md';
const inStep = (body: string): string[] => diagnosed({ [path]: moduleWith(body) });
const unknown = (...places: string[]): string[] =>
  places.map((place) => `${path}:${place} error unknown-passage`);

describe('the place of a mistake inside a line', () => {
  it.each([
    ['the middle of a paragraph of several lines', 'een\ntwee [^Z1] drie\nvier', ['10:6']],
    ['two places in one line', 'a[^Z1] b[^Z2]\nc[^Z3]', ['9:2', '9:9', '10:2']],
    ['an indented line', 'een\n   twee [^Z1]', ['10:9']],
    ['a list', '- een\n- twee[^Z1]\n  drie[^Z2]', ['10:7', '11:7']],
    ['a list in a list', '1. een\n   - twee[^Z1]', ['10:10']],
    ['a quote', '> een\n> twee[^Z1]\nlui[^Z2]', ['10:7', '11:4']],
    ['a heading in a step', '### Kop [^Z1] ###', ['9:9']],
    ['a heading with a line under it', 'Kop [^Z1]\n===', ['9:5']],
    ['emphasis', 'a **b *c[^Z1]***', ['9:9']],
    ['the same text twice', '[^Z1] en [^Z1]', ['9:1', '9:10']],
    ['a table', '| a | b |\n| --- | --- |\n| x | y[^Z1] |\n|z[^Z2]|', ['11:8', '12:3']],
    ['a table with a bar in its text', '| a\\|b [^Z1] | [^Z2] |\n| - | - |', ['9:8', '9:16']],
    ['equal cells', '| [^Z1] | [^Z1] |\n| - | - |', ['9:3', '9:11']],
    ['a table in a quote', '> | a |\n> | - |\n> | b[^Z1] |', ['11:6']],
    ['a note', '::: note\nx\n\ny[^Z1]\n:::', ['12:2']],
    ['a note in a note', ':::: note\n::: note\nx[^Z1]\n:::\n::::', ['11:2']],
    ['key points', '::: key\n- a\n- b[^Z1]\n:::', ['11:4']],
    ['notes for the presenter', '::: presenter 2m\nx[^Z1]\n:::', ['10:2']],
    ['a text after an emoji', '😀[^Z1]', ['9:3']],
    ['a code block of colons before it', '~~~\n::: note\n~~~\n\nx[^Z1]', ['13:2']],
  ])('in %s', (_name, body, places) => {
    expect(inStep(body)).toEqual(unknown(...places));
  });

  it('in the heading of a step', () => {
    expect(diagnosed({ [path]: `${head}${sound}\n##   Nog [^Z1] {#nog}\n` })).toEqual(
      unknown('19:10'),
    );
  });

  it('in every text of a question', () => {
    const question = [
      '::: question choice #keuze cites=A1, level=apply',
      'Vraag [^Z1]',
      'meer[^Z2]',
      '',
      '- [x] Ja[^Z3] {#ja}',
      '- [ ] Nee',
      '  echt niet[^Z4] {#nee}',
      '  : Fout[^Z5]',
      '    echt[^Z6]',
      '',
      'hint: Denk[^Z7]',
      'why: Daarom[^Z8]',
      '',
      '- en[^Z9]',
      ':::',
    ];
    expect(inStep(question.join('\n'))).toEqual(
      unknown('10:7', '11:5', '13:9', '15:12', '16:9', '17:9', '19:11', '20:12', '22:5'),
    );
  });

  it('in a file with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${moduleWith('een\ntwee[^Z1]')}`.replaceAll('\n', '\r\n');
    expect(diagnosed({ [path]: text })).toEqual(unknown('10:5'));
  });
});
