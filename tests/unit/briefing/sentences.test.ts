import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../renderer/briefing/sentences.ts';

const dutch = (text: string): string[] =>
  sentencesIn(text, 'nl').map(({ from, to }) => text.slice(from, to));
const english = (text: string): string[] =>
  sentencesIn(text, 'en').map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it('end where the language ends them', () => {
    expect(dutch('De sluis gaat open. Wie vaart er? Niemand!')).toEqual([
      'De sluis gaat open.',
      'Wie vaart er?',
      'Niemand!',
    ]);
  });

  for (const text of [
    'Zie art. 5 en nr. 12 van de lijst.',
    'Zie art. Vijf.',
    'Dat staat in COM(2024) 126. en in 127.',
    'Volgens dhr. J. Jansen is dat o.a. Nederland, d.w.z. Den Haag.',
    'Lees blz. 12 van bijl. 3.',
  ]) {
    it(`do not end at an abbreviation: ${text}`, () => {
      expect(dutch(text)).toEqual([text]);
    });
  }

  it('do not end at an English abbreviation', () => {
    const text = 'See no. 5 and para. 6, e.g. Dublin.';
    expect(english(text)).toEqual([text]);
  });

  it('end after the number of a document', () => {
    expect(dutch('Dat staat in COM(2024) 126. Deel A gaat erover.')).toHaveLength(2);
  });

  it('end at a word that is an abbreviation only before a number', () => {
    expect(english('The answer is no. Then they left.')).toHaveLength(2);
    expect(dutch('Dat is het punt. Daarna volgt de rest.')).toHaveLength(2);
  });

  it('end at the end of the text, whatever stands there', () => {
    expect(dutch('Dat staat in COM(2024) 126.')).toEqual(['Dat staat in COM(2024) 126.']);
    expect(dutch('Zie art.')).toEqual(['Zie art.']);
  });

  it('run on over the end of a line in the source', () => {
    expect(dutch('De sluis\ngaat open. Om acht\nuur.')).toEqual([
      'De sluis\ngaat open.',
      'Om acht\nuur.',
    ]);
  });

  it('hold every word of the text once, in order', () => {
    const words = fc.array(
      fc.constantFrom('De', 'sluis', 'art.', 'A.', 'open.', 'COM(2024) 126.', '?', '12', '\n', '…'),
    );
    fc.assert(
      fc.property(words, fc.constantFrom('nl' as const, 'en' as const), (parts, language) => {
        const text = parts.join(' ');
        const sentences = sentencesIn(text, language);
        const kept = sentences.map(({ from, to }) => text.slice(from, to)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
