import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../renderer/learning/annotations/annotation.ts';
import { quoteOf } from '../../../../renderer/learning/annotations/quote.ts';
import { standingIn } from '../../../../renderer/learning/annotations/standing.ts';

const text = 'De sluis gaat om acht uur open. Elk schip meldt zich bij de wachter.';

function written(id: string, exact: string | null, language: 'nl' | 'en' = 'nl'): Annotation {
  const from = exact === null ? -1 : text.indexOf(exact);
  return {
    id,
    module: 'begin',
    step: 'opening',
    type: 'note',
    quote: exact === null ? null : quoteOf(text, { from, to: from + exact.length }),
    text: '',
    language,
    version: '1.0',
    createdAt: Number(id),
    changedAt: 0,
  };
}

const standing = (now: string | null, ...annotations: Annotation[]): string[] =>
  standingIn(now, 'nl', annotations).map(
    (found) => `${found.annotation.id} ${found.standing.kind}`,
  );

describe('what was written at a step', () => {
  it('stands in the order of the text, after what is about the whole step', () => {
    const later = written('1', 'Elk schip meldt zich');
    const first = written('2', 'De sluis gaat om acht uur');
    expect(standing(text, later, first, written('3', null))).toEqual([
      '3 whole-step',
      '2 found',
      '1 found',
    ]);
  });

  it('is kept when its words, its step or its language are not there', () => {
    const note = written('1', 'Elk schip meldt zich bij de wachter.');
    expect(standing('Een heel andere tekst.', note)).toEqual(['1 gone']);
    expect(standing(null, note)).toEqual(['1 gone']);
    const other = written('2', 'De sluis gaat', 'en');
    expect(standing(text, other, note)).toEqual(['1 found', '2 other-language']);
  });
});
