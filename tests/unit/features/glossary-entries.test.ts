import { describe, expect, it } from 'vitest';
import type { Term } from '../../../renderer/briefing/briefing.ts';
import { byLetter, entriesOf, matching } from '../../../renderer/features/glossary/entries.ts';

const termOf = (nl: string, en?: string): Term => ({
  id: nl.replace(/\W/g, '-'),
  term: en === undefined ? { nl } : { nl, en },
  definition: { nl: `Wat ${nl} is.`, en: 'What it is.' },
});
const terms = [
  termOf('zone', 'zone'),
  termOf('Épernay', 'Epernay'),
  termOf('eiland', 'island'),
  termOf('Eurodac', 'Eurodac'),
  termOf('24-uursopvang'),
];
const names = (language: 'nl' | 'en'): string[] =>
  entriesOf(terms, language).map(({ term }) => term.text);

describe('the terms', () => {
  it('stand in the alphabetical order of the language, whatever their case and accents', () => {
    expect(names('nl')).toEqual(['24-uursopvang', 'eiland', 'Épernay', 'Eurodac', 'zone']);
    expect(names('en')).toEqual(['24-uursopvang', 'Epernay', 'Eurodac', 'island', 'zone']);
  });

  it('have their other language beside them, and say which one it is', () => {
    const [alone, island] = entriesOf(terms, 'nl');
    expect(island?.others).toEqual([{ text: 'island', lang: 'en' }]);
    expect(alone?.others).toEqual([]);
  });

  it('stand in another language where theirs lacks', () => {
    const [alone] = entriesOf(terms, 'en');
    expect(alone?.term).toEqual({ text: '24-uursopvang', lang: 'nl' });
    expect(alone?.others).toEqual([]);
  });

  it('stand under their letters', () => {
    const letters = byLetter(entriesOf(terms, 'nl'));
    expect(letters.map(({ letter, entries }) => `${letter}${entries.length}`)).toEqual([
      '#1',
      'E3',
      'Z1',
    ]);
  });
});

describe('looking for a term', () => {
  it.each([
    ['epernay', ['Épernay']],
    ['ÉPER', ['Épernay']],
    ['island', ['eiland']],
    [' zon ', ['zone']],
    ['niets', []],
  ])('finds for "%s" %j', (wanted, found) => {
    const entries = matching(entriesOf(terms, 'nl'), wanted);
    expect(entries.map(({ term }) => term.text)).toEqual(found);
  });

  it('finds everything for nothing', () => {
    expect(matching(entriesOf(terms, 'nl'), '  ')).toHaveLength(terms.length);
  });
});
