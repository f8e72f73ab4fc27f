import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../../renderer/learning/questions/edits.ts';
import {
  compareTyped,
  isRight,
  wordsOf,
} from '../../../../renderer/learning/questions/typed-text.ts';

const fit = (typed: string, ...forms: string[]) => compareTyped(typed, forms).fit;
const letters = fc.stringMatching(/^[a-z]{1,12}$/);
const phrase = fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const longWord = fc.stringMatching(/^[a-z]{5,12}$/);
const anything = fc.string({ unit: 'binary', maxLength: 40 });

/** A word with one edit in it: an insertion, a deletion, a replacement or a swap. */
const slipped = longWord.chain((word) =>
  fc
    .tuple(fc.nat(word.length - 2), fc.constantFrom('insert', 'delete', 'replace', 'swap'), letters)
    .map(([at, edit, [letter = 'q']]) => {
      const [before, one = '', two = ''] = [word.slice(0, at), word[at], word[at + 1]];
      const after = word.slice(at + 2);
      const made = {
        insert: letter + one + two,
        delete: two,
        replace: letter + two,
        swap: two + one,
      };
      return [word, before + made[edit] + after] as const;
    }),
);

describe('a typed text and the forms that are accepted', () => {
  it.each([
    ['case', 'EUAA', 'euaa'],
    ['accents', 'Schengenacquis één', 'schengenacquis een'],
    ['letters that no accent can be taken from', 'Straße Łódź', 'strasse lodz'],
    ['spaces', 'grens procedure ', 'grensprocedure'],
    ['punctuation', 'Asiel- en migratie(pact)!', 'asiel en migratiepact'],
    ['quotes', '’s-Gravenhage', "'s Gravenhage"],
  ])('are the same but for %s', (_name, typed, form) => {
    expect(fit(typed, form)).toBe('same');
    expect(fit(form, typed)).toBe('same');
  });

  it.each([
    ['a letter too many', 'screeening', 'screening'],
    ['a letter too few', 'screning', 'screening'],
    ['another letter', 'screenink', 'screening'],
    ['two neighbours swapped', 'scerening', 'screening'],
    ['a slip in one of several words', 'de screning van vandaag', 'de screening van vandaag'],
    ['a slip in a compound that was split', 'grens procedre', 'grensprocedure'],
  ])('differ by a slip: %s', (_name, typed, form) => {
    expect(fit(typed, form)).toBe('slip');
  });

  it.each([
    ['two slips in a word of eight letters', 'procdre', 'procedure'],
    ['two slips in two words', 'eropese comissie', 'europese commissie'],
    ['a word too many', 'de screening', 'screening'],
    ['a word too few', 'asielagentschap van EU', 'asielagentschap van de EU'],
  ])('are near: %s', (_name, typed, form) => {
    expect(fit(typed, form)).toBe('near');
  });

  it.each([
    ['a slip in a word of four letters', 'euua', 'euaa'],
    ['two slips in a word of seven letters', 'frntx', 'frontex'],
    ['three slips', 'scrnng', 'screening'],
    ['another number', '13 weken', '12 weken'],
    ['another year', '2025', '2024'],
    ['a sign between digits', '15', '1,5'],
    ['a digit in a word', 'screen1ng', 'screening'],
    ['two words too few', 'asielagentschap EU', 'asielagentschap van de EU'],
    ['nothing', '', 'de'],
    ['signs', '?!', 'de'],
  ])('are different: %s', (_name, typed, form) => {
    expect(fit(typed, form)).toBe('different');
  });

  it('keeps the form that is nearest', () => {
    const forms = ['Frontex', 'Europees grens- en kustwachtagentschap', 'kustwacht'];
    expect(compareTyped('kustwach', forms)).toEqual({ fit: 'slip', form: 'kustwacht' });
    expect(compareTyped('iets anders', forms)).toEqual({ fit: 'different', form: 'Frontex' });
  });
});

describe('whatever is typed', () => {
  it('is the same as itself, in capitals, with accents and with signs around its words', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(fit(text, text)).toBe('same');
        expect(fit(text.toUpperCase(), text)).toBe('same');
        expect(fit(text.replaceAll(' ', ' – '), `«${text}»`)).toBe('same');
        expect(fit(text.replace(/[aeiou]/g, '$&\u0301'), text)).toBe('same');
      }),
    );
  });

  it('is read into words that are read into themselves', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });

  it('is right with any one slip in a word of five letters or more', () => {
    fc.assert(
      fc.property(slipped, ([word, typed]) => {
        expect(isRight(fit(typed, word))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never called a slip when more or less than one edit was made', () => {
    fc.assert(
      fc.property(letters, letters, (typed, form) => {
        if (fit(typed, form) !== 'slip') return;
        expect(editsBetween(typed, form, 9)).toBe(1);
        expect(form.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets no better by forms that are further away', () => {
    fc.assert(
      fc.property(anything, phrase, phrase, (typed, one, other) => {
        const both = fit(typed, one, other);
        const order = ['same', 'slip', 'near', 'different'];
        const best = Math.min(...[one, other].map((form) => order.indexOf(fit(typed, form))));
        expect(both).toBe(order[best]);
      }),
    );
  });
});

describe('the edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['😀a', 'a😀', 1],
  ])('%s and %s', (one, other, edits) => {
    expect(editsBetween(one, other, 9)).toBe(edits);
    expect(editsBetween(other, one, 9)).toBe(edits);
    expect(editsBetween(one, other, edits - 1)).toBeNull();
  });

  it('are as many either way, and none only between equals', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const edits = editsBetween(one, other, 20);
        expect(edits).toBe(editsBetween(other, one, 20));
        expect(edits === 0).toBe(one === other);
        for (const most of [1, 2]) {
          expect(editsBetween(one, other, most)).toBe((edits ?? 99) <= most ? edits : null);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
