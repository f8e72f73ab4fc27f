import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../renderer/learning/questions/question.ts';
import { wordingLines } from '../../../../renderer/learning/questions/wording-lines.ts';
import { changeOf, lineChanges } from '../../../../renderer/learning/review/changed.ts';

const text = (words: string) => [{ kind: 'text', text: words } as const];
const paragraph = (words: string) => ({ kind: 'paragraph', content: text(words) }) as const;

const asked: Question = {
  kind: 'choice',
  id: 'q',
  cites: ['A1'],
  level: 'apply',
  tries: 2,
  confused: 'x',
  prompt: [paragraph('Wie?'), paragraph('Kies er een.')],
  hint: [paragraph('Een hint.')],
  why: [paragraph('Daarom.')],
  hash: 'r-w',
  many: false,
  pinned: null,
  options: [
    { id: 'a', right: true, content: text('De een'), feedback: null },
    { id: 'b', right: false, content: text('De ander'), feedback: text('Niet die.') },
  ],
};

describe('what a question says', () => {
  it('is what is read of it, with its answer and its why, and nothing beside it', () => {
    expect(wordingLines(asked)).toEqual([
      'Wie?',
      'Kies er een.',
      '✓ De een',
      '– De ander',
      'Daarom.',
    ]);
  });

  it('is compared with what it said before, in the same language', () => {
    const wording = { hash: 'x', language: 'nl', lines: ['Wie?', 'Daarom.'] } as const;
    const kept = { ...wording, lines: [...wording.lines] };
    expect(changeOf('m', asked, 'nl', kept).lines?.[0]).toEqual({ kind: 'same', text: 'Wie?' });
    expect(changeOf('m', asked, 'en', kept).lines).toBeNull();
    expect(changeOf('m', asked, 'nl', null).lines).toBeNull();
  });
});

describe('the changes of lines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('are the lines that went, those that came, and those that stayed, in order', () => {
    expect(lineChanges(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'gone', text: 'b' },
      { kind: 'new', text: 'x' },
      { kind: 'same', text: 'c' },
    ]);
  });

  it('give both texts back', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = lineChanges(before, after);
        const without = (kind: string) =>
          changes.filter((one) => one.kind !== kind).map((one) => one.text);
        expect(without('new')).toEqual(before);
        expect(without('gone')).toEqual(after);
      }),
    );
  });
});
