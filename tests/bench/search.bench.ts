import type { SearchItem } from '../../renderer/briefing/search/item.ts';
import { SearchIndex } from '../../renderer/briefing/search/search-index.ts';
import { numbers } from '../../renderer/learning/chance.ts';
import type { Bench, Result } from './support/bench.ts';
import { timeOf } from './support/in-turn.ts';
import { frame, quantile, spread } from './support/statistics.ts';

const items = 20_000;
const wordsOfItem = 40;
const typed = [
  'opvang aan de grens',
  'termijn besluit',
  'asielprocedure',
  'de sluiswachter',
  'terugkeer',
];
const roots =
  'opvang grens termijn besluit asiel procedure sluis wachter terugkeer bijdrage route kust toets land lid staat recht zorg kind school'.split(
    ' ',
  );

/** Texts of words by chance, of which few are seen often, as in any language. */
function itemsOf(seed: number): SearchItem[] {
  const chance = numbers(seed);
  const pick = (): string => roots[Math.floor(chance.next().value * roots.length)] ?? '';
  const word = (): string => {
    const kind = chance.next().value;
    if (kind < 0.3) return 'de';
    return kind < 0.7 ? pick() : pick() + pick();
  };
  const text = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: items }, (_, at) => ({
    target: { kind: 'step', module: `m${at % 100}`, step: `s${at}` },
    title: text(5),
    text: text(wordsOfItem),
    lang: 'nl',
    where: null,
  }));
}

async function measure(seed: number): Promise<readonly Result[]> {
  const index = new SearchIndex(itemsOf(seed), 'nl');
  const keystrokes = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const samples: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    for (const text of keystrokes) {
      const took = await timeOf(() => index.search({ text, answered: [] }));
      if (round > 0) samples.push(took);
    }
  }
  return [
    {
      name: 'search 20,000 items, a keystroke, 95th percentile',
      ours: quantile(samples, 0.95),
      reference: frame,
      spread: spread(samples),
      unit: 'ms',
      n: samples.length,
      mark: { on: 'ratio', most: 1 },
    },
  ];
}

const search: Bench = {
  what: 'what is found for each letter that is typed; the reference is a frame of a screen of 60 Hz.',
  measure,
};
export default search;
