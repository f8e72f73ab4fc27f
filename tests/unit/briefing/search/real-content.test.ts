import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../../renderer/briefing/parse-briefing.ts';
import type { Language } from '../../../../renderer/briefing/briefing.ts';
import type { SearchTarget } from '../../../../renderer/briefing/search/item.ts';
import { itemsOf } from '../../../../renderer/briefing/search/items.ts';
import { SearchIndex } from '../../../../renderer/briefing/search/search-index.ts';
import { questionKinds } from '../../../../renderer/learning/questions/index.ts';
import { shipped } from '../../content/shipped.ts';

const { briefing, files, id } = shipped;
const indexes: Record<Language, SearchIndex> = {
  nl: new SearchIndex(itemsOf(briefing, 'nl'), 'nl'),
  en: new SearchIndex(itemsOf(briefing, 'en'), 'en'),
};

const nameOf = (target: SearchTarget): string => {
  switch (target.kind) {
    case 'step':
      return `step ${target.module}/${target.step}`;
    case 'question':
      return `question ${target.module}/${target.question}`;
    case 'term':
      return `term ${target.term}`;
    case 'passage':
      return `passage ${target.passage}`;
  }
};

const found = (language: Language, text: string, answered: readonly string[] = []): string[] =>
  indexes[language]
    .search({ text, answered })
    .groups.flatMap(({ results }) => results.map(({ target }) => nameOf(target)));

describe('the briefing that ships', () => {
  it.each<[Language, string, string, boolean?]>([
    // A compound by a part of it, and the part by its compound.
    ['nl', 'grensprocedure', 'term asielgrensprocedure'],
    ['nl', 'asielgrensprocedures', 'term asielgrensprocedure'],
    ['nl', 'procedure', 'term asielgrensprocedure'],
    ['nl', 'solidariteit', 'term alternatieve-solidariteitsmaatregelen'],
    // Inflection.
    ['nl', 'grenzen', 'term buitengrens'],
    ['nl', 'derdelanders', 'term derdelander'],
    ['nl', 'lidstaten', 'term lidstaat'],
    ['en', 'external borders', 'term buitengrens'],
    ['en', 'third countries', 'term derde-land'],
    // A word half typed.
    ['nl', 'buiteng', 'term buitengrens'],
    ['en', 'fact', 'term factsheet'],
    // Accents and capitals.
    ['nl', 'FINANCIELE', 'passage P3'],
    ['nl', 'financiën', 'passage P3'],
    ['nl', 'scrééning', 'term screening'],
    // One slip: a letter left out, put in, mistaken, swapped.
    ['nl', 'screning', 'term screening'],
    ['nl', 'screeening', 'term screening'],
    ['nl', 'skreening', 'term screening'],
    ['nl', 'grensporcedure', 'term asielgrensprocedure'],
    ['en', 'screning', 'term screening'],
    // Not two, and not in a short word.
    ['nl', 'skrening', 'term screening', false],
    ['nl', 'euaq', 'term euaa', false],
    // Several words, also with one that is nowhere.
    ['nl', 'derde land', 'term derde-land'],
    ['nl', 'EU-agentschap politie', 'term europol'],
    ['nl', 'xyzzy buitengrens', 'term buitengrens'],
  ])('in %s, %s finds %s', (language, text, name, isFound = true) => {
    const names = found(language, text);
    if (isFound) expect(names).toContain(name);
    else expect(names).not.toContain(name);
  });

  it('has its best result first', () => {
    expect(found('nl', 'grensprocedure')[0]).toMatch(/^step grenzen\//);
    expect(found('nl', 'hoelang mag een grensprocedure duren')[0]).toBe('step grenzen/hoelang');
    expect(found('nl', 'screening beslist niet')[0]).toBe('step grenzen/wijst-de-weg');
    expect(found('en', 'Eurodac')[0]).toBe('term eurodac');
  });

  it('finds a question only when it was answered', () => {
    const name = 'question grenzen/drie-controles';
    const text = 'op welke drie punten worden irreguliere migranten gecontroleerd';
    expect(found('nl', text)).not.toContain(name);
    expect(found('nl', text, ['grenzen/drie-controles'])).toContain(name);
    expect(found('nl', text, ['pact/drie-controles'])).not.toContain(name);
  });

  it('says of a result where it stands, and shows its text with what was found marked', () => {
    const { groups } = indexes.nl.search({ text: 'asielgrensprocedure', answered: [] });
    const term = groups.find(({ kind }) => kind === 'term')?.results[0];
    expect(term?.title).toEqual([{ text: 'asielgrensprocedure', isHit: true }]);
    const steps = groups.find(({ kind }) => kind === 'step')?.results ?? [];
    expect(steps.map(({ where }) => where)).toContainEqual({
      text: 'Veiligere buitengrenzen',
      lang: 'nl',
    });
    const snippets = groups.flatMap(({ results }) => results.map(({ snippet }) => snippet));
    for (const parts of snippets) {
      expect(parts.map(({ text }) => text).join('').length).toBeLessThan(230);
    }
    expect(snippets.flat().filter(({ isHit }) => isHit).length).toBeGreaterThan(5);
  });

  it('says which language each result is in, where there is no other', () => {
    const texts = files.texts.filter(({ path }) => !path.startsWith('en/03'));
    const partly = parseBriefing({ ...files, texts }, questionKinds, id).briefing;
    if (!partly) throw new Error('The content cannot be read without a translation');
    const languagesIn = (index: SearchIndex): string[] =>
      index
        .search({ text: 'grensprocedure', answered: [] })
        .groups.flatMap(({ results }) => results.map(({ lang }) => lang));
    expect(languagesIn(new SearchIndex(itemsOf(partly, 'en'), 'en'))).toContain('nl');
    expect(languagesIn(indexes.en)).not.toContain('nl');
  });

  it('leaves out what is for the presenter only', () => {
    const presenter = /::: presenter[^]*?\n:::/;
    const note = files.texts.find(({ path }) => path.startsWith('nl/03'))?.text;
    expect(presenter.exec(note ?? '')?.[0]).toContain('De vraag die altijd komt');
    const items = itemsOf(briefing, 'nl');
    expect(items.some(({ text }) => text.includes('De vraag die altijd komt'))).toBe(false);
  });
});
