import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTest, type Candidate } from '../../../../renderer/learning/tests/draw.ts';

const passage = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');

const candidates = fc.uniqueArray(
  fc.record({
    module: fc.constantFrom('m1', 'm2'),
    question: fc.stringMatching(/^q\d{1,2}$/),
    passages: fc.uniqueArray(passage, { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ module, question }) => `${module}/${question}`, maxLength: 20 },
);
const wanted = fc.integer({ min: 1, max: 25 });
const seed = fc.nat();

const keyOf = ({ module, question }: { module: string; question: string }): string =>
  `${module}/${question}`;

/** How often each passage is asked about. */
function coverage(all: readonly Candidate[], drawn: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of all) {
    for (const one of candidate.passages) {
      counts.set(one, (counts.get(one) ?? 0) + Number(drawn.includes(keyOf(candidate))));
    }
  }
  return counts;
}

describe('drawing a test', () => {
  it('gives as many questions as are wanted, or all there are, each once', () => {
    fc.assert(
      fc.property(candidates, wanted, seed, (all, size, chance) => {
        const drawn = drawTest(all, size, chance).map(keyOf);
        expect(drawn).toHaveLength(Math.min(size, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(all.map(keyOf)).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  it('gives the same for the same seed', () => {
    fc.assert(
      fc.property(candidates, wanted, seed, (all, size, chance) => {
        expect(drawTest(all, size, chance)).toEqual(drawTest(all, size, chance));
      }),
    );
  });

  it('asks no passage twice while another that could be asked about is not covered', () => {
    const single = candidates.map((all) =>
      all.map((one) => ({ ...one, passages: one.passages.slice(0, 1) })),
    );
    fc.assert(
      fc.property(single, wanted, seed, (all, size, chance) => {
        const counts = [...coverage(all, drawTest(all, size, chance).map(keyOf)).values()];
        expect(counts.some((count) => count > 1) && counts.includes(0)).toBe(false);
      }),
    );
  });

  it('covers a new passage with every question as long as one is left', () => {
    fc.assert(
      fc.property(candidates, wanted, seed, (all, size, chance) => {
        const drawn = drawTest(all, size, chance).map(keyOf);
        const counts = [...coverage(all, drawn).values()];
        const covered = counts.filter((count) => count > 0).length;
        if (counts.includes(0)) expect(covered).toBeGreaterThanOrEqual(drawn.length);
      }),
    );
  });

  it('differs from seed to seed, in what is asked and in which order', () => {
    const all = Array.from({ length: 10 }, (_, n) => ({
      module: 'm1',
      question: `q${n}`,
      passages: [`p${n}`],
    }));
    const draws = [1, 2, 3, 4, 5].map((chance) => drawTest(all, 5, chance).map(keyOf));
    expect(new Set(draws.map((drawn) => drawn.join())).size).toBeGreaterThan(1);
    expect(new Set(draws.map((drawn) => [...drawn].sort().join())).size).toBeGreaterThan(1);
  });
});
