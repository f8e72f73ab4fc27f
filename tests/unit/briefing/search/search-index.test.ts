import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchItem } from '../../../../renderer/briefing/search/item.ts';
import { SearchIndex } from '../../../../renderer/briefing/search/search-index.ts';
import { wordsIn } from '../../../../renderer/briefing/search/words.ts';

const item = (step: string, title: string, text: string, lang: 'nl' | 'en' = 'nl'): SearchItem => ({
  target: { kind: 'step', module: 'm', step },
  title,
  text,
  lang,
  where: null,
});

const stepsIn = (index: SearchIndex, text: string): string[] =>
  index
    .search({ text, answered: [] })
    .groups.flatMap(({ results }) => results)
    .flatMap(({ target }) => (target.kind === 'step' ? [target.step] : []));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('constructor', '__proto__', 'toString', 'ﷺ', '½', 'İstanbul', 'groß'),
  fc.lorem(),
);
const anyItems = fc
  .array(fc.tuple(anyText, anyText, fc.constantFrom('nl' as const, 'en' as const)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((texts) => texts.map(([title, text, lang], at) => item(String(at), title, text, lang)));

describe('the index', () => {
  it('takes any query', () => {
    fc.assert(
      fc.property(anyItems, anyText, (items, text) => {
        const { groups, total } = new SearchIndex(items, 'nl').search({ text, answered: [] });
        const shown = groups.flatMap(({ results }) => results);
        expect(shown.length).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(items.length);
      }),
    );
  });

  it('finds an item by every word of it, in whatever language it is asked', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom('nl' as const, 'en' as const), (items, language) => {
        const index = new SearchIndex(items, language);
        items.forEach(({ title, text }, at) => {
          for (const { start, end } of wordsIn(title)) {
            expect(stepsIn(index, title.slice(start, end))).toContain(String(at));
          }
          for (const { start, end } of wordsIn(text)) {
            expect(stepsIn(index, text.slice(start, end))).toContain(String(at));
          }
        });
      }),
    );
  });

  it('gives the text back in parts, whole when it is short', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const index = new SearchIndex(items, 'nl');
        const { groups } = index.search({ text: items[0]?.title ?? '', answered: [] });
        for (const { target, title, snippet } of groups.flatMap(({ results }) => results)) {
          const found = items.find((other) => other.target === target);
          expect(title.map(({ text }) => text).join('')).toBe(found?.title);
          if ((found?.text.length ?? 0) <= 160) {
            expect(snippet.map(({ text }) => text).join('')).toBe(found?.text);
          }
        }
      }),
    );
  });

  it('puts a title before a text, and the word before a compound with it', () => {
    const index = new SearchIndex(
      [
        item('text', 'Iets anders', 'Over de opvang'),
        item('compound', 'Opvangcentrum', 'Een gebouw'),
        item('title', 'Opvang', 'Een plek'),
      ],
      'nl',
    );
    expect(stepsIn(index, 'opvang')[0]).toBe('title');
    expect(stepsIn(index, 'opvang')).toHaveLength(3);
  });

  it('holds the length of a text against others of its kind, and not against a longer kind', () => {
    const term = (id: string, title: string, text: string): SearchItem => ({
      ...item(id, title, text),
      target: { kind: 'term', term: id },
    });
    const long = Array.from({ length: 5 }, (_, at) =>
      item(String(at), 'Stap', 'woord '.repeat(400)),
    );
    const index = new SearchIndex(
      [...long, term('mention', 'Pool', 'Hier staan poorten'), term('own', 'Poort', 'Een deur')],
      'nl',
    );
    const [terms] = index.search({ text: 'poorten', answered: [] }).groups;
    expect(terms?.results.map(({ target }) => target)).toEqual([
      { kind: 'term', term: 'own' },
      { kind: 'term', term: 'mention' },
    ]);
  });

  it('asks for all words, and where they are nowhere together for some, and says so', () => {
    const index = new SearchIndex(
      [item('one', 'Sluis', 'water'), item('both', 'Sluis', 'deur'), item('none', 'Lucht', '')],
      'nl',
    );
    expect(index.search({ text: 'sluis deur', answered: [] })).toMatchObject({
      total: 1,
      hasAllWords: true,
    });
    expect(index.search({ text: 'water deur', answered: [] })).toMatchObject({
      total: 2,
      hasAllWords: false,
    });
    expect(index.search({ text: 'fiets', answered: [] })).toMatchObject({
      total: 0,
      hasAllWords: true,
    });
    expect(index.search({ text: ' – ', answered: [] }).total).toBe(0);
  });

  it('counts what it does not show', () => {
    const items = Array.from({ length: 30 }, (_, at) => item(String(at), 'Sluis', ''));
    const [group] = new SearchIndex(items, 'nl').search({ text: 'sluis', answered: [] }).groups;
    expect(group).toMatchObject({ kind: 'step', total: 30 });
    expect(group?.results).toHaveLength(10);
  });
});
