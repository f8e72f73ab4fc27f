import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../renderer/briefing/tree.ts';
import { linesOf, plainLine } from '../../../renderer/export/lines.ts';
import { runsOf } from '../../../renderer/export/runs.ts';

const text = (one: string): Inline => ({ kind: 'text', text: one });
const paragraph = (one: string): Block => ({ kind: 'paragraph', content: [text(one)] });
const saying = { say: (key: string) => key, date: (date: string) => `op ${date}` };

describe('a text that is written out', () => {
  it('keeps its lists, as deep as they are', () => {
    const inner: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      tight: true,
      items: [[paragraph('a')]],
    };
    const outer: Block = {
      kind: 'list',
      ordered: true,
      start: 3,
      tight: true,
      items: [[paragraph('drie'), inner], [paragraph('vier')]],
    };
    expect(linesOf([paragraph('Zeg dit:'), outer], saying).map(plainLine)).toEqual([
      'Zeg dit:',
      '3. drie',
      '  • a',
      '4. vier',
    ]);
  });

  it('says of what is set apart what it is', () => {
    const since: Block = {
      kind: 'since',
      act: '2024/1356',
      date: '2024-05-14',
      content: [paragraph('Nieuw.')],
    };
    const note: Block = { kind: 'note', content: [paragraph('Let op.')] };
    expect(linesOf([since, note], saying).map(plainLine)).toEqual([
      'text.since: (EU) 2024/1356, op 2024-05-14',
      'Nieuw.',
      'text.note',
      'Let op.',
    ]);
  });

  it('leaves nothing of a table out', () => {
    const cell = (one: string) => ({ align: null, content: [text(one)] });
    const table: Block = {
      kind: 'table',
      head: [cell('a'), cell('b')],
      rows: [[cell('1'), cell('2')]],
    };
    expect(linesOf([table], saying).map(plainLine)).toEqual(['a | b', '1 | 2']);
  });
});

describe('a line as runs', () => {
  it('keeps how it looks, and leaves passages out', () => {
    const line: Inline[] = [
      text('Eerst '),
      { kind: 'strong', content: [{ kind: 'emphasis', content: [text('echt')] }] },
      { kind: 'passage', passage: 'A1' },
      { kind: 'line-break', hard: false },
      { kind: 'term', term: 'sluis', text: 'sluizen' },
    ];
    expect(runsOf(line).map(({ text: one, bold, italic }) => [one, bold, italic])).toEqual([
      ['Eerst ', false, false],
      ['echt', true, true],
      [' ', false, false],
      ['sluizen', false, false],
    ]);
  });
});
