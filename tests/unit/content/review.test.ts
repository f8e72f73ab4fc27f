import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { shipped } from './shipped.ts';

const review = await readFile('content/migratiepact/REVIEW.md', 'utf8');

interface Row {
  readonly fact: string;
  readonly source: string;
  readonly questions: readonly string[];
}

/** The tables of the review by the id of their module. A table's row: the fact, where it stands, the questions. */
const tables: ReadonlyMap<string, readonly Row[]> = new Map(
  review.split(/^## /m).flatMap((section) => {
    const id = /^Module .*\(`([^`]+)`\)$/m.exec(section)?.[1];
    return id === undefined ? [] : [[id, rowsIn(section)]];
  }),
);

function rowsIn(section: string): Row[] {
  const [, , ...lines] = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => {
    const [, fact = '', source = '', asked = ''] = line.split('|').map((cell) => cell.trim());
    return { fact, source, questions: [...asked.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id) };
  });
}

it('reviews every module, in the order of the route', () => {
  expect([...tables.keys()]).toEqual(shipped.briefing.moduleIds);
});

describe.each(shipped.briefing.moduleIds)('the review of module %s', (module) => {
  const rows = tables.get(module) ?? [];
  const asked = new Set(
    shipped.briefing.modules
      .filter(({ id }) => id === module)
      .flatMap(({ steps }) => steps.flatMap(({ questions }) => questions.map(({ id }) => id))),
  );

  it('says of every fact where it stands and which questions turn on it', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { fact, source, questions } of rows) {
      expect(source, fact).not.toBe('');
      expect(questions, fact).not.toEqual([]);
    }
  });

  it('names every question, and none that is not there', () => {
    expect(new Set(rows.flatMap(({ questions }) => questions))).toEqual(asked);
  });
});
