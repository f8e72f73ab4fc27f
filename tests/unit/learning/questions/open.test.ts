import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, judge } from '../../../../renderer/learning/questions/index.ts';
import { longestText } from '../../../../renderer/learning/questions/open.ts';
import type { OpenQuestion } from '../../../../renderer/learning/questions/question.ts';
import { question } from '../../briefing/support/question.ts';

const openWith = (criteria: number): OpenQuestion => ({
  kind: 'open',
  id: 'q',
  cites: ['A1'],
  level: 'apply',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  hash: 'x',
  model: [],
  criteria: [...Array(criteria).keys()].map((place) => ({ id: `c${place}`, content: [] })),
});
const four = openWith(4);
const compared = (...met: string[]) => ({ text: 'Om acht uur.', compared: true, met });

describe('an open question', () => {
  it('gives every response a mark from 0 to 1 or refuses it, and correct means the full mark', () => {
    const response = fc.oneof(
      fc.record({
        text: fc.string(),
        compared: fc.boolean(),
        met: fc.array(fc.constantFrom('c0', 'c1', 'c2', 'c3', 'c4')),
      }),
      fc.jsonValue(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), response, (criteria, given) => {
        const mark = judge(openWith(criteria), given);
        if (mark === null) return;
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(mark.correct).toBe(mark.score === 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the share of the criteria that were ticked, each once', () => {
    expect(judge(four, compared())).toEqual({ correct: false, score: 0 });
    expect(judge(four, compared('c1', 'c1'))).toEqual({ correct: false, score: 0.25 });
    expect(judge(four, compared('c3', 'c0', 'c2', 'c1'))).toEqual({ correct: true, score: 1 });
  });

  it('is finished when the text was compared, and not before', () => {
    expect(isComplete(four, compared())).toBe(true);
    const draft = { text: 'Om acht', compared: false, met: [] };
    expect(isComplete(four, draft)).toBe(false);
    expect(judge(four, draft)).toEqual({ correct: false, score: 0 });
  });

  it.each([
    ['a criterion that is gone', compared('c9')],
    ['a criterion ticked before comparing', { ...compared('c0'), compared: false }],
    ['a text that is too long', { ...compared(), text: 'a'.repeat(longestText + 1) }],
    ['something else', 'Om acht uur.'],
  ])('refuses %s', (_name, given) => {
    expect(judge(four, given)).toBeNull();
  });
});

const written = `::: question open #vrij cites=A1 level=apply
Leg uit wanneer.

- bij dag
- bij nacht

criteria:

- Je noemt
  het uur. {#uur}
* Je noemt de dag. {#dag}

model: Om acht uur.[^A1]

Elke dag.
why: Daarom.
:::`;

describe('a written open question', () => {
  it('has its parts', () => {
    const text = (value: string) => ({ kind: 'text', text: value });
    expect(question(written)).toMatchObject({
      kind: 'open',
      prompt: [{ content: [text('Leg uit wanneer.')] }, { kind: 'list' }],
      model: [
        { content: [text('Om acht uur.'), { kind: 'passage', passage: 'A1' }] },
        { content: [text('Elke dag.')] },
      ],
      criteria: [
        {
          id: 'uur',
          content: [text('Je noemt'), { kind: 'line-break', hard: false }, text('het uur.')],
        },
        { id: 'dag', content: [text('Je noemt de dag.')] },
      ],
    });
  });

  it.each([
    ['the question', 'Leg uit', 'Zeg', 'wording'],
    ['a criterion', 'Je noemt de dag.', 'Je noemt de nacht.', 'wording'],
    ['a criterion id', '{#dag}', '{#dagen}', 'both'],
    ['the model', 'Elke dag.', 'Ook op zondag.', 'neither'],
  ])('has another hash with another %s', (_name, from, to, changed) => {
    const [before, after] = [written, written.replace(from, to)].map((body) =>
      question(body).hash.split('-'),
    );
    expect(written).toContain(from);
    expect(after?.[0] !== before?.[0]).toBe(changed === 'both');
    expect(after?.[1] !== before?.[1]).toBe(changed !== 'neither');
  });
});
