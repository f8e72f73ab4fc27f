import { join } from 'node:path';
import { readBriefings } from '../../../build/content/read-briefing.ts';

/** A briefing's folder as the shell hands it over. */
export interface Files {
  readonly texts: { path: string; text: string }[];
  readonly media: string[];
}

const folder = join(import.meta.dirname, '../../fixtures/briefings');
const folders = await readBriefings(folder);

/** A fixture briefing from the disk: `proef` is whole, `kapot` holds a question without a right option. */
export function fixture(name: 'proef' | 'kapot'): Files {
  const found = folders.find(({ id }) => id === name);
  if (!found) throw new Error(`There is no fixture ${name} in ${folder}`);
  const { texts, media } = found.files;
  return { texts: texts.map((text) => ({ ...text })), media: [...media] };
}

/** The ids of the steps in a file of the fixture briefing `proef`. */
export function stepsIn(path: string): string[] {
  const file = fixture('proef').texts.find((text) => text.path === path);
  return [...(file?.text ?? '').matchAll(/^## .*\{#(.+)\}$/gm)].map(([, id]) => id ?? '');
}

/**
 * The same files, with one text rewritten.
 *
 * @throws when that changes nothing: the test would then say nothing
 */
export function rewritten(files: Files, path: string, from: string, to: string): Files {
  const texts = files.texts.map((file) =>
    file.path === path ? { path, text: file.text.replaceAll(from, to) } : file,
  );
  if (texts.every(({ text }, index) => text === files.texts[index]?.text)) {
    throw new Error(`"${from}" does not stand in ${path}`);
  }
  return { ...files, texts };
}
