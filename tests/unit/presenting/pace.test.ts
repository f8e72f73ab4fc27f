import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '../../../renderer/presenting/act.ts';
import { paceOf } from '../../../renderer/presenting/pace.ts';
import { anyAction, anyDeck, deck, presenting, start } from './decks.ts';

const minute = 60_000;
/** After the cover took half a minute too long: at the first step, of which two minutes are planned. */
const late = act(presenting(deck, 10), deck, { kind: 'next' }, start + minute);

describe('the pace', () => {
  it('runs along with the plan as long as a slide is within its time', () => {
    expect(paceOf(late, deck, start + minute).behind).toBe(minute / 2);
    expect(paceOf(late, deck, start + 3 * minute).behind).toBe(minute / 2);
    expect(paceOf(late, deck, start + 5 * minute).behind).toBe(2.5 * minute);
  });

  it('is early after a slide that took less than planned', () => {
    const early = act(presenting(), deck, { kind: 'last' }, start + minute);
    expect(paceOf(early, deck, start + minute).behind).toBe(-3.5 * minute);
  });

  it('counts down the time there is, or else that of the plan', () => {
    expect(paceOf(late, deck, start + 4 * minute).left).toBe(6 * minute);
    expect(paceOf(presenting(), deck, start + minute).left).toBe(5.5 * minute);
    expect(paceOf(late, deck, start + 12 * minute).left).toBe(-2 * minute);
  });

  it('tells of each slide what was planned, what was spent, and where it stands', () => {
    expect(paceOf(late, deck, start + 2 * minute).slides).toEqual([
      { id: 'cover', title: 'Begin', planned: 0.5 * minute, spent: minute, stands: 'passed' },
      { id: 'm/a', title: 'a', planned: 2 * minute, spent: minute, stands: 'up' },
      { id: 'm/a?q', title: 'q', planned: 2 * minute, spent: 0, stands: 'to-come' },
      { id: 'm/b', title: 'b', planned: 2 * minute, spent: 0, stands: 'to-come' },
    ]);
  });

  it('adds up, whatever the briefer does', () => {
    const walk = anyDeck.chain((slides) =>
      fc.tuple(
        fc.constant(slides),
        fc.array(fc.tuple(anyAction(slides), fc.nat({ max: 300_000 }))),
      ),
    );
    fc.assert(
      fc.property(walk, ([slides, actions]) => {
        let now = start;
        let state = presenting(slides, 20);
        for (const [action, pause] of actions) state = act(state, slides, action, (now += pause));
        const pace = paceOf(state, slides, now);
        const sum = (name: 'planned' | 'spent') =>
          pace.slides.reduce((total, slide) => total + slide[name], 0);
        expect(sum('spent')).toBe(pace.elapsed);
        expect(sum('planned')).toBe(pace.planned);
        expect(pace.left + pace.elapsed).toBe(20 * minute);
        expect(pace.slides.filter(({ stands }) => stands === 'up')).toHaveLength(1);
      }),
    );
  });
});
