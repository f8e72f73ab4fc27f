import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { plainText } from '../../../renderer/briefing/plain-text.ts';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { itemKey, routeOf } from '../../../renderer/presenting/agenda.ts';
import { makeDeck } from '../../../renderer/presenting/deck.ts';
import { withOwnTitles } from '../../../renderer/presenting/slide-titles.ts';
import { timingOf } from '../../../renderer/presenting/timing.ts';
import { filesWith, folder, moduleWith } from '../briefing/support/files.ts';
import { cover, module, step } from './decks.ts';
import { line, textOf } from './texts.ts';

const [proef] = await readBriefings('tests/fixtures/briefings/proef');
const { briefing } = parseBriefing(proef?.files ?? filesWith({}), questionKinds, 'proef');
if (!briefing) throw new Error('The fixture cannot be read');
const dutch = briefing.modules.filter(({ language }) => language === 'nl');
const route = routeOf(dutch);

const anyItems = fc.subarray(route).chain((items) => fc.shuffledSubarray(items));
const deckOf = (items: Parameters<typeof makeDeck>[0]['items']) =>
  makeDeck({ items }, dutch, briefing, 'nl');

describe('the slides of an agenda', () => {
  it('are called differently and have ids of their own', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const deck = deckOf(items);
        expect(new Set(deck.map(({ title }) => title)).size).toBe(deck.length);
        expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
      }),
    );
  });

  it('are called differently also where their author calls them alike', () => {
    const title = fc.constantFrom('Kop', 'Kop (2)', 'Kop (1/2)', '');
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
        const named = withOwnTitles(titles.map((name) => ({ ...cover, title: name })));
        expect(new Set(named.map((slide) => slide.title)).size).toBe(titles.length);
        expect(named.every((slide, index) => slide.title.startsWith(titles[index] ?? ''))).toBe(
          true,
        );
      }),
    );
  });

  it('show every key point of every step once, in the author’s order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(textOf(20), { maxLength: 9 }), { maxLength: 4 }), (texts) => {
        const steps = texts.map((points, index) => ({
          ...step(`s${index}`),
          keyPoints: points.map(line),
          blocks: [{ kind: 'key' as const, points: points.map(line) }],
        }));
        const modules = [module('m', steps)];
        const deck = makeDeck({ items: routeOf(modules) }, modules, briefing, 'nl');
        const shown = deck.flatMap((slide) => (slide.kind === 'step' ? slide.points : []));
        expect(shown.map((point) => plainText(point))).toEqual(
          texts.flat().map((text) => plainText(line(text))),
        );
      }),
    );
  });

  it('take together what the agenda takes', () => {
    const minutes = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null });
    fc.assert(
      fc.property(anyItems, fc.array(minutes), (chosen, given) => {
        const items = chosen.map((item, index) => ({ ...item, minutes: given[index] ?? null }));
        const sum = deckOf(items).reduce((total, slide) => total + slide.minutes, 0);
        const planned = timingOf({ items, minutes: null }, dutch).sum;
        if (items.length > 0) expect(sum).toBeCloseTo(planned, 6);
      }),
    );
  });

  it('stand in the order of the agenda, behind the cover and the module that they are of', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const [cover, ...others] = deckOf(items);
        expect(cover?.id).toBe('cover');
        const ofItems = others.filter(({ kind }) => kind !== 'module');
        const keys = ofItems.map(({ id }) => id.replace(/\+\d+$/, ''));
        expect([...new Set(keys)]).toEqual(items.map(itemKey));
        const modules = [...new Set(items.map((item) => item.module))];
        const openings = others.filter(({ kind }) => kind === 'module').map(({ id }) => id);
        expect(openings).toEqual(modules.length > 1 ? modules : []);
        for (const id of openings) {
          const at = others.findIndex((slide) => slide.id === id);
          expect(others.findIndex((s) => s.id.startsWith(`${id}/`))).toBe(at + 1);
        }
      }),
    );
  });

  it('leave out what is no longer in the briefing, and what comes twice', () => {
    const [first] = route;
    if (!first) throw new Error('The fixture has no steps');
    const gone = { ...first, step: 'weg' };
    const elsewhere = { ...first, module: 'weg' };
    const unasked = { ...first, question: 'weg' };
    expect(deckOf([gone, first, elsewhere, first, unasked])).toEqual(deckOf([first]));
  });

  it('give a picture a slide of its own, where its author put it', () => {
    const text = moduleWith(
      '![Een sluis.](../media/sluis.svg "De sluis")\n\n::: key\n- Eén.\n:::\n\n::: since 2024/1 date=2024\n![Nog een.](../media/sluis.svg)\n:::\n',
    );
    const files = filesWith({ 'nl/01-een.md': text });
    const own = parseBriefing(files, questionKinds, folder).briefing;
    if (!own) throw new Error('The briefing cannot be read');
    const deck = makeDeck({ items: routeOf(own.modules) }, own.modules, own, 'nl');
    const slides = deck.filter((slide) => slide.kind === 'step');
    expect(
      slides.map(({ id, title, picture, points }) => [id, title, picture?.alt, points.length]),
    ).toEqual([
      ['een/stap', 'Een stap (1/3)', 'Een sluis.', 0],
      ['een/stap+2', 'Een stap (2/3)', undefined, 1],
      ['een/stap+3', 'Een stap (3/3)', 'Nog een.', 0],
    ]);
    expect(slides[0]).toMatchObject({ cites: ['A1'], since: [{ act: '2024/1', date: '2024' }] });
    expect(slides[0]?.picture?.caption).toBe('De sluis');
  });
});
