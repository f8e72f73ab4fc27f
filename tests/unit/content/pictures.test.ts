import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const content = join(import.meta.dirname, '../../../content');
const pictures = globSync('*/media/*.svg', { cwd: content });

/** How wide a picture is at least in a window of the usual size, in px: within a block of the text. */
const narrowest = 526;
/** The smallest words that are read with ease, in px. */
const smallest = 13;

describe('the pictures of the briefings that ship', () => {
  it('are there', () => expect(pictures.length).toBeGreaterThan(0));

  it.each(pictures)('%s has words that can be read where it stands', (path) => {
    const svg = readFileSync(join(content, path), 'utf8');
    const width = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect((Math.min(...sizes) * narrowest) / width).toBeGreaterThanOrEqual(smallest);
  });

  it.each(pictures)('%s is there in both languages', (path) => {
    const other = path.endsWith('.nl.svg')
      ? path.replace('.nl.svg', '.en.svg')
      : path.replace('.en.svg', '.nl.svg');
    expect(pictures.map((one) => basename(one))).toContain(basename(other));
  });
});
