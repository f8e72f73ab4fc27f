import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { diagnosed, glossaryYaml, head, passagesYaml } from './support/files.ts';

const folder = 'content/guide';
const examples = readdirSync(folder).flatMap((name) => {
  const page = readFileSync(join(folder, name), 'utf8');
  return [...page.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text = '']) => ({ name, text }));
});

it('has an example of every kind of question', () => {
  const shown = examples.flatMap(({ text }) => [...text.matchAll(/^::: question (\S+)/gm)]);
  expect(new Set(shown.map(([, kind]) => kind))).toEqual(new Set(questionKinds.keys()));
});

it.each(examples)('has no mistake in the example of $name', ({ text }) => {
  const named = [...text.matchAll(/\bcites=(\S+)/g)].flatMap(([, ids = '']) => ids.split(','));
  const ids = [...new Set(['A1', ...named])];
  const passages = ids.map((id) => passagesYaml.replace('A1', id)).join('');
  // An example may show a picture that only a real briefing has.
  const shown = text.replaceAll(/\.\.\/media\/[\w-]+\.svg/g, '../media/sluis.svg');
  const found = diagnosed({
    'nl/01-een.md': `${head}\n${shown}`,
    'passages.yaml': passages,
    'glossary.yaml': glossaryYaml.replaceAll('sluis', 'EUAA') + glossaryYaml,
  });
  expect(found.filter((line) => !/ passage-never-/.test(line))).toEqual([]);
});
