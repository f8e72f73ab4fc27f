import { join } from 'node:path';
import { readFolder } from '../../electron/main/briefings/read-folder.ts';
import type { Briefing } from '../../renderer/briefing/briefing.ts';
import { parseBriefing } from '../../renderer/briefing/parse-briefing.ts';
import type { SearchItem } from '../../renderer/briefing/search/item.ts';
import { itemsOf as itemsIn } from '../../renderer/briefing/search/items.ts';
import { SearchIndex } from '../../renderer/briefing/search/search-index.ts';
import { numbers } from '../../renderer/learning/chance.ts';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import type { Bench, Result } from './support/bench.ts';
import { timeOf } from './support/in-turn.ts';
import { programFolder } from './support/started.ts';
import { frame, quantile, spread } from './support/statistics.ts';

const id = 'migratiepact';
const items = 20_000;
const typed = [
  'opvang aan de grens',
  'termijn besluit',
  'asielprocedure',
  'solidariteit',
  'terugkeerbesluit',
];

/** Items of sentences of the briefing by chance, so that words are as rare and as usual as they are in such texts. */
function itemsOf(briefing: Briefing, seed: number): SearchItem[] {
  const chance = numbers(seed);
  const own = itemsIn(briefing, 'nl');
  const sentences = own.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/));
  const pick = <Value>(list: readonly Value[]): Value => {
    const found = list[Math.floor(chance.next().value * list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from');
    return found;
  };
  return Array.from({ length: items }, (_, at) => ({
    ...pick(own),
    target: { kind: 'step', module: `m${at % 100}`, step: `s${at}` },
    text: `${pick(sentences)} ${pick(sentences)} ${pick(sentences)}`,
  }));
}

async function ownBriefing(): Promise<Briefing> {
  const files = await readFolder(join(programFolder, 'content', id));
  if (!files.isReadable) throw new Error(files.reason);
  const { briefing } = parseBriefing(files, questionKinds, id);
  if (!briefing) throw new Error('The briefing cannot be read');
  return briefing;
}

async function measure(seed: number): Promise<readonly Result[]> {
  const index = new SearchIndex(itemsOf(await ownBriefing(), seed), 'nl');
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
