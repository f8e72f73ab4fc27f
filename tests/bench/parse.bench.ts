import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { readFolder } from '../../electron/main/briefings/read-folder.ts';
import { parseInfo } from '../../renderer/briefing/parse-info.ts';
import { parseModule } from '../../renderer/briefing/parse-module.ts';
import { picturesOf } from '../../renderer/briefing/picture/pictures.ts';
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
  const { info } = parseInfo(files, id);
  if (!info) throw new Error('The briefing cannot be read');
  const modules = new Set(info.outlines.map(({ path }) => path));
  const markdown = files.texts.filter(({ path }) => modules.has(path));
  const pictures = picturesOf(files);
  const bare = new MarkdownIt();
  const samples = await inTurn(rounds, {
    bare: () => timeOf(() => markdown.forEach(({ text }) => bare.parse(text, {}))),
    ours: () =>
      timeOf(() => markdown.forEach((text) => parseModule(text, info, pictures, questionKinds))),
  });
  return [
    {
      name: 'parse all modules in both languages',
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
  what: 'all Markdown of the briefing into the typed tree, with diagnostics; the reference is what markdown-it alone takes for the same texts.',
  measure,
};
export default parse;
