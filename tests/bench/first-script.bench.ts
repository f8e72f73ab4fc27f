import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Result } from './support/bench.ts';
import { programFolder } from './support/started.ts';

const built = join(programFolder, 'out', 'renderer');
const assets = join(built, 'assets');
/** The core of reveal.js 6, `dist/reveal.js` with gzip, as it is published. In kB. */
const reveal = 51;

const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].flatMap(
    ([, name]) => name ?? [],
  );

const sizeOf = (name: string): number => gzipSync(readFileSync(join(assets, name))).length;

/** Of a language's texts, which stand in several files, the one that holds them. */
function largest(names: readonly string[]): string {
  const [first] = names.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  if (first === undefined) throw new Error('There are no texts of the first screen');
  return first;
}

/** The scripts that the page loads before it can draw anything, and those that these load in their turn. */
function loadedFirst(): Set<string> {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="[^"]*?([^/"]+\.js)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  // What the interface says, in the learner's language, comes before the first screen too.
  waiting.push(largest(readdirSync(assets).filter((name) => name.startsWith('first-'))));
  const loaded = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    waiting.push(...scriptsIn(readFileSync(join(assets, basename(name)), 'utf8')));
  }
  return loaded;
}

async function measure(): Promise<readonly Result[]> {
  const sizes = [...loadedFirst()].map(sizeOf);
  return [
    {
      name: 'script loaded before the first screen, gzip',
      ours: sizes.reduce((sum, size) => sum + size, 0) / 1000,
      reference: reveal,
      spread: 0,
      unit: 'kB',
      n: 1,
      mark: { on: 'ratio', most: 2 },
    },
  ];
}

const firstScript: Bench = {
  what: 'all scripts that the page loads before its first screen; the reference is the core of reveal.js 6.',
  measure,
};
export default firstScript;
