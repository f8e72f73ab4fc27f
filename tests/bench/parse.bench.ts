import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { readFolder } from '../../electron/main/briefings/read-folder.ts';
import { parseBriefing } from '../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import type { Bench, Result } from './support/bench.ts';
import { inTurn, timeOf } from './support/in-turn.ts';
import { programFolder } from './support/started.ts';
import { median, spread } from './support/statistics.ts';

const rounds = 40;
const id = 'migratiepact';

async function measure(): Promise<readonly Result[]> {
  const files = await readFolder(join(programFolder, 'content', id));
  if (!files.isReadable) throw new Error(files.reason);
  const { texts, media } = files;
  const markdown = texts.filter(({ path }) => path.endsWith('.md'));
  const bare = new MarkdownIt();
  const samples = await inTurn(rounds, {
    bare: () => timeOf(() => markdown.forEach(({ text }) => bare.parse(text, {}))),
    ours: () => timeOf(() => parseBriefing({ texts, media }, questionKinds, id)),
  });
  return [
    {
      name: 'parse the whole briefing',
      ours: median(samples.ours),
      reference: median(samples.bare),
      spread: spread(samples.ours),
      unit: 'ms',
      n: rounds,
      mark: { on: 'ratio', most: 2 },
    },
  ];
}

const parse: Bench = {
  what: 'all texts of the briefing into the typed tree, with diagnostics; the reference is what markdown-it alone takes for the same Markdown.',
  measure,
};
export default parse;
