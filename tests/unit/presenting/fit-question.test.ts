import { describe, expect, it } from 'vitest';
import { fitQuestion, isForRoom } from '../../../renderer/presenting/fit-question.ts';
import { choice } from './decks.ts';
import { line } from './texts.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, content: line(text) });

/** A question with options of so many words, and a why of so many. */
const question = (options: number, words: number, why: number) => {
  const base = choice('q', options);
  const text = (number: number): string =>
    Array.from({ length: number }, () => 'woordje').join(' ');
  return {
    ...base,
    options: base.options.map((option) => ({ ...option, content: line(text(words)) })),
    why: [paragraph(text(why))],
  };
};

describe('a question on a slide', () => {
  it('is shown with all its options and why where they fit', () => {
    expect(fitQuestion(question(3, 3, 10))).toEqual({
      size: 'large',
      answer: { size: 'large', shows: 'all' },
    });
  });

  it('leaves the wrong options out beside the answer before it gets too small', () => {
    const fit = fitQuestion(question(5, 7, 30));
    expect(fit?.answer.shows).toBe('right');
  });

  it('is not put to a room when it does not fit at the least size', () => {
    expect(isForRoom(question(9, 16, 10))).toBe(false);
    expect(isForRoom(question(3, 3, 200))).toBe(false);
    expect(isForRoom(question(3, 3, 10))).toBe(true);
  });

  it('is not put to a room when it asks about a table', () => {
    const table = { kind: 'table' as const, head: [], rows: [] };
    expect(isForRoom({ ...question(2, 2, 2), prompt: [table] })).toBe(false);
    const list = {
      kind: 'list' as const,
      ordered: false,
      start: 1,
      tight: true,
      items: [[paragraph('a')]],
    };
    expect(isForRoom({ ...question(2, 2, 2), prompt: [list] })).toBe(true);
  });
});
