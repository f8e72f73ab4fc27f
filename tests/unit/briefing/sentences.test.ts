import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../renderer/briefing/briefing.ts';
import { sentencesOf } from '../../../renderer/briefing/sentences.ts';
import { wordCount } from '../../../renderer/briefing/word-count.ts';

describe('the sentences of a text', () => {
  it.each<[Language, string]>([
    ['nl', 'Kort. | Ook kort! | Echt?'],
    ['nl', 'Dat staat in art. 5 van de wet. | Zie nr. 908 en blz. Zeven.'],
    ['nl', 'De brief, d.w.z. Kamerstuk 32317, is er. | Mevr. De Vries van J. Jansen ook.'],
    ['nl', 'In COM(2024) 126. staat het. | Het is van 12 maart 2024. | Dat was een dinsdag.'],
    ['nl', '‘Wat nu?’ vraagt zij. | ‘Niets.’ | Zo blijft het…'],
    ['nl', 'Volgens Verordening (EU) 2024/1356 duurt dat 7.5 dagen.'],
    ['nl', 'Dit is de kaart. | Daar is de smart. | Dat ook.'],
    ['en', 'See Art. 5 and no. 908, i.e. The letter. | Mr. Smith of the E. Jones Fund agrees.'],
    ['en', 'It says no! | Nobody says more. | Is it so?'],
  ])('%s: %s', (language, marked) => {
    expect(sentencesOf(marked.replaceAll(' | ', ' '), language)).toEqual(marked.split(' | '));
  });

  it('have all its words, in either language', () => {
    const parts = fc.constantFrom(
      'a',
      'Dan',
      'art.',
      'J.',
      'zo.',
      'nee?',
      '126.',
      '(',
      '’',
      '…',
      '–',
    );
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom<Language>('nl', 'en'), (words, language) => {
        const text = words.join(' ');
        const sentences = sentencesOf(text, language);
        expect(sentences.join(' ')).toBe(text);
        expect(sentences.map(wordCount).reduce((sum, count) => sum + count, 0)).toBe(
          wordCount(text),
        );
      }),
    );
  });
});
