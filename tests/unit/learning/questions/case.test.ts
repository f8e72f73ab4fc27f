import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, turnOptions } from '../../../../renderer/learning/questions/case-path.ts';
import { isComplete, judge, questionKinds } from '../../../../renderer/learning/questions/index.ts';
import type { CaseQuestion, CaseTurn } from '../../../../renderer/learning/questions/question.ts';
import { question } from '../../briefing/support/question.ts';

const common = {
  id: 'q',
  cites: ['A1'],
  level: 'judge',
  tries: 1,
  confused: null,
  prompt: [],
  hint: null,
  why: [],
  hash: 'x',
} as const;

type Sketch = readonly (readonly (readonly [right: boolean, leadsTo: number | null])[])[];

/** A case by which option of each turn is right, and by the place of the turn that it leads to. */
const sketched = (turns: Sketch): CaseQuestion => ({
  ...common,
  kind: 'case',
  turns: turns.map((options, turn): CaseTurn => ({
    id: `t${turn}`,
    heading: [],
    text: [],
    options: options.map(([right, leadsTo], option) => ({
      id: `t${turn}o${option}`,
      right,
      content: [],
      consequence: [],
      leadsTo: leadsTo === null ? null : `t${leadsTo}`,
    })),
  })),
});

const turnAt = (turn: number, of: number) => {
  const leads = [...Array(of).keys()].filter((other) => other > turn);
  const option = fc.tuple(fc.boolean(), fc.constantFrom(null, ...leads));
  return fc
    .array(option, { minLength: 2, maxLength: 4 })
    .filter((options) => options.some(([right]) => right));
};
const anyCase = fc
  .integer({ min: 2, max: 4 })
  .chain((of) => fc.tuple(...[...Array(of).keys()].map((turn) => turnAt(turn, of))))
  .map(sketched);

/** Goes through a case; `choose` gives the place of each pick. */
function walk(asked: CaseQuestion, choose: readonly number[]): { turn: string; option: string }[] {
  const picks: { turn: string; option: string }[] = [];
  for (const choice of choose) {
    const open = pathOf(asked, picks)?.open;
    const option = open?.options[choice % open.options.length];
    if (open && option) picks.push({ turn: open.id, option: option.id });
  }
  return picks;
}
const choices = fc.array(fc.nat(3), { maxLength: 6 });

const three = sketched([
  [
    [true, 1],
    [false, 2],
    [false, null],
  ],
  [
    [true, 2],
    [false, 2],
  ],
  [
    [true, null],
    [false, null],
  ],
]);
const pick = (turn: number, option: number) => ({ turn: `t${turn}`, option: `t${turn}o${option}` });

describe('a case', () => {
  it('gives every response a mark from 0 to 1 or refuses it, and correct means the full mark', () => {
    const response = fc.oneof(
      fc.array(fc.record({ turn: fc.constantFrom('t0', 't1'), option: fc.constant('t0o0') })),
      fc.jsonValue(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(anyCase, choices, response, (asked, choose, other) => {
        for (const given of [walk(asked, choose), other]) {
          const mark = judge(asked, given);
          if (mark === null) continue;
          expect(mark.score).toBeGreaterThanOrEqual(0);
          expect(mark.score).toBeLessThanOrEqual(1);
          expect(mark.correct).toBe(mark.score === 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('fits every way through it, and is finished where the case ends', () => {
    fc.assert(
      fc.property(anyCase, choices, (asked, choose) => {
        const picks = walk(asked, choose);
        const path = pathOf(asked, picks);
        expect(path?.decisions.map(({ option }) => option.id)).toEqual(picks.map((p) => p.option));
        expect(isComplete(asked, picks)).toBe(path?.open === null);
        expect(judge(asked, picks)).not.toBeNull();
      }),
    );
  });

  it('is right when every pick on the path is right, however short that path is', () => {
    expect(judge(three, [pick(0, 0), pick(1, 0), pick(2, 0)])).toEqual({ correct: true, score: 1 });
    const short = sketched([
      [
        [true, null],
        [false, 1],
      ],
      [
        [true, null],
        [false, null],
      ],
    ]);
    expect(judge(short, [pick(0, 0)])).toEqual({ correct: true, score: 1 });
  });

  it('gives the share of right picks on the path', () => {
    expect(judge(three, [pick(0, 1), pick(2, 0)])).toEqual({ correct: false, score: 0.5 });
    expect(judge(three, [pick(0, 0), pick(1, 1), pick(2, 0)])).toMatchObject({ score: 2 / 3 });
    expect(judge(three, [pick(0, 2)])).toEqual({ correct: false, score: 0 });
  });

  it('counts the turn that is still open as one that is not right', () => {
    expect(judge(three, [])).toEqual({ correct: false, score: 0 });
    expect(judge(three, [pick(0, 0)])).toEqual({ correct: false, score: 0.5 });
    expect(isComplete(three, [pick(0, 0)])).toBe(false);
  });

  it.each([
    ['a turn that the path does not come to', [pick(0, 1), pick(1, 0)]],
    ['an option of another turn', [{ turn: 't0', option: 't1o0' }]],
    ['a pick after the end', [pick(0, 2), pick(1, 0)]],
    ['an option that is gone', [{ turn: 't0', option: 't0o9' }]],
    ['something else', ['t0o0']],
  ])('refuses %s', (_name, given) => {
    expect(judge(three, given)).toBeNull();
  });

  it('shows all options of a turn, in an order of its own that the seed decides', () => {
    const alike = [0, 1, 2, 3].map((turn) => ({ id: `t${turn}`, heading: [], text: [] }));
    const options = [0, 1, 2, 3, 4].map((place) => ({
      ...{ id: String(place), right: place === 0, content: [], consequence: [], leadsTo: null },
    }));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const turn of alike) {
          const ids = turnOptions({ ...turn, options }, seed).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(['0', '1', '2', '3', '4']);
          expect(turnOptions({ ...turn, options }, seed).map(({ id }) => id)).toEqual(ids);
        }
      }),
    );
    const orders = alike.map((turn) => turnOptions({ ...turn, options }, 7).map(({ id }) => id));
    expect(new Set(orders.map((ids) => ids.join())).size).toBeGreaterThan(1);
  });
});

const written = `::: question case #casus cites=A1 level=judge
Er is storm.

Het waait.

### Het schip roept {#oproep}

Wat doe je?

- [x] Vragen
  wie het is {#vragen}
  : Het meldt zich.[^A1]
    Dan waait het.
- [ ] Zwijgen {#zwijgen}
  : Het keert om.
  -> end

### De storm {#storm}

- [x] Dicht {#dicht}
  : Veilig.
- [ ] Open {#open}
  : De deur klemt.

why: Daarom.[^A1]
:::`;

describe('a written case', () => {
  it('has its parts', () => {
    const text = (value: string) => ({ kind: 'text', text: value });
    const soft = { kind: 'line-break', hard: false };
    expect(question(written)).toMatchObject({
      kind: 'case',
      prompt: [{ content: [text('Er is storm.')] }, { content: [text('Het waait.')] }],
      turns: [
        {
          id: 'oproep',
          heading: [text('Het schip roept')],
          text: [{ content: [text('Wat doe je?')] }],
          options: [
            {
              id: 'vragen',
              right: true,
              content: [text('Vragen'), soft, text('wie het is')],
              consequence: [
                text('Het meldt zich.'),
                { kind: 'passage', passage: 'A1' },
                soft,
                text('Dan waait het.'),
              ],
              leadsTo: 'storm',
            },
            { id: 'zwijgen', right: false, leadsTo: null },
          ],
        },
        { id: 'storm', text: [], options: [{ leadsTo: null }, { leadsTo: null }] },
      ],
    });
  });

  it.each([
    ['the situation', 'Er is storm.', 'Er was storm.', 'wording'],
    ['a heading', 'Het schip roept', 'Een schip roept', 'wording'],
    ['the text of a turn', 'Wat doe je?', 'Wat zeg je?', 'wording'],
    ['an option', 'Zwijgen {', 'Niets {', 'wording'],
    ['what is read before the next turn', 'Dan waait het.', 'Dan stormt het.', 'wording'],
    ['which is right', '[ ] Zwijgen', '[x] Zwijgen', 'rules'],
    ['where an option leads', '  -> end\n', '', 'both'],
    ['a turn id', '{#storm}', '{#weer}', 'rules'],
    ['what comes of it in the end', 'De deur klemt.', 'De deur breekt.', 'neither'],
    ['why', 'Daarom.', 'Hierom.', 'neither'],
  ])('has another hash with another %s', (_name, from, to, changed) => {
    const [before, after] = [written, written.replace(from, to)].map((body) =>
      question(body).hash.split('-'),
    );
    expect(written).toContain(from);
    expect(after?.[0] !== before?.[0]).toBe(changed === 'rules' || changed === 'both');
    expect(after?.[1] !== before?.[1]).toBe(changed === 'wording' || changed === 'both');
  });
});

describe('a case in two languages', () => {
  const key = (body: string) => questionKinds.get('case')?.key(question(body));

  it('has the same key whatever the words and the order of options', () => {
    const dicht = '- [x] Dicht {#dicht}\n  : Veilig.\n';
    const translated = written
      .replace('Het schip roept', 'The ship calls')
      .replace(dicht, '')
      .replace('\nwhy:', `${dicht}\nwhy:`);
    expect(translated.indexOf('#dicht')).toBeGreaterThan(translated.indexOf('#open'));
    expect(key(translated)).toEqual(key(written));
  });

  it.each([
    ['which is right', '[ ] Zwijgen', '[x] Zwijgen'],
    ['where an option leads', '  -> end\n', ''],
  ])('has another answer by %s', (_name, from, to) => {
    const [before, after] = [key(written), key(written.replace(from, to))];
    expect(after?.ids).toBe(before?.ids);
    expect(after?.answers).not.toBe(before?.answers);
  });
});
