import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentationSchema } from '../../../electron/contract/presenting.ts';
import { act, type Action } from '../../../renderer/presenting/act.ts';
import type { Presentation } from '../../../renderer/presenting/presentation.ts';
import type { Deck } from '../../../renderer/presenting/slide.ts';
import { fullyShown } from '../../../renderer/presenting/standing.ts';
import { elapsed, resumed, spentOn } from '../../../renderer/presenting/time.ts';
import {
  anyAction,
  anyDeck,
  cover,
  deck,
  presenting,
  questionSlide,
  start,
  stepSlide,
} from './decks.ts';

/** What becomes of a presentation that just began, one action a second. */
const after = (...actions: (Action | Action['kind'])[]): Presentation =>
  actions.reduce(
    (state, action, index) => act(state, deck, action as Action, start + (index + 1) * 1000),
    presenting(),
  );
const next: Action = { kind: 'next' };
const previous: Action = { kind: 'previous' };
const place = (state: Presentation) => [state.slide, state.shown];

describe('stepping', () => {
  it('shows the points one by one, and then the next slide', () => {
    const places = [1, 2, 3, 4].map((times) =>
      place(after(...Array.from({ length: times }, () => next))),
    );
    expect(places).toEqual([
      ['m/a', 0],
      ['m/a', 1],
      ['m/a', 2],
      ['m/a?q', 0],
    ]);
  });

  it('goes back the way it came, and finds the previous slide fully shown', () => {
    expect(place(after(next, next, previous))).toEqual(['m/a', 0]);
    expect(place(after(next, next, previous, previous))).toEqual(['cover', 0]);
    expect(place(after({ kind: 'last' }, previous))).toEqual(['m/a?q', 2]);
  });

  it('shows of a question the hands and then the answer', () => {
    expect(place(after({ kind: 'jump', slide: 'm/a?q' }, next, next))).toEqual(['m/a?q', 2]);
  });

  it('goes a whole slide at a time when that is asked for', () => {
    expect(place(after(next, { kind: 'next-slide' }))).toEqual(['m/a?q', 0]);
    expect(place(after({ kind: 'last' }, { kind: 'previous-slide' }))).toEqual(['m/a?q', 2]);
  });

  it('stops at both ends', () => {
    const first = presenting();
    expect(act(first, deck, previous, start)).toBe(first);
    const last = after({ kind: 'last' });
    expect(act(last, deck, next, start)).toBe(last);
  });

  it('lifts a black screen before it shows anything new', () => {
    const black = after(next, { kind: 'blank', colour: 'black' });
    expect(black.blank).toBe('black');
    expect(act(black, deck, next, start)).toMatchObject({ slide: 'm/a', shown: 0, blank: null });
  });

  it('turns a black screen white, and puts the slide back at the same key again', () => {
    const white = after({ kind: 'blank', colour: 'black' }, { kind: 'blank', colour: 'white' });
    expect(white.blank).toBe('white');
    expect(act(white, deck, { kind: 'blank', colour: 'white' }, start).blank).toBeNull();
  });

  it('shows the whole of another slide after a part of one was shown larger', () => {
    const larger = after(next, { kind: 'zoom', at: { x: 20, y: 30 } });
    expect(larger.zoom).toEqual({ x: 20, y: 30 });
    expect(act(larger, deck, { kind: 'next-slide' }, start).zoom).toBeNull();
  });

  it('goes on at the nearest slide when its own is gone', () => {
    const lost = { ...presenting(), slide: 'm/a+2', shown: 9 };
    expect(place(act(lost, deck, next, start))).toEqual(['m/a?q', 0]);
    expect(place(act({ ...lost, slide: 'x/y' }, deck, next, start))).toEqual(['m/a', 0]);
  });
});

describe('drawing', () => {
  const stroke: Action = {
    kind: 'stroke',
    places: [
      { x: 10, y: 10 },
      { x: 50, y: 10 },
    ],
  };

  it('stays on its slide, and is there again when one comes back', () => {
    const back = after(next, stroke, { kind: 'next-slide' }, { kind: 'previous-slide' });
    expect(back.drawings).toEqual([{ slide: 'm/a', strokes: [stroke.places] }]);
  });

  it('is wiped where the eraser comes near, also in the middle of a line', () => {
    const drawn = after(next, stroke);
    const missed = act(drawn, deck, { kind: 'erase', at: { x: 30, y: 20 } }, start);
    expect(missed).toBe(drawn);
    const wiped = act(drawn, deck, { kind: 'erase', at: { x: 30, y: 12 } }, start);
    expect(wiped.drawings).toEqual([]);
  });

  it('is wiped all at once, on this slide only', () => {
    const both = after(stroke, next, stroke, stroke, { kind: 'erase-all' });
    expect(both.drawings).toEqual([{ slide: 'cover', strokes: [stroke.places] }]);
  });

  it('takes a line of any length', () => {
    const places = Array.from({ length: 5001 }, (_, index) => ({ x: index / 50.01, y: 10 }));
    const [drawing] = after({ kind: 'stroke', places }).drawings;
    const [line] = drawing?.strokes ?? [];
    expect(line?.length).toBeLessThanOrEqual(2000);
    expect(line?.at(-1)).toEqual({ x: 99.98, y: 10 });
  });
});

describe('counting hands', () => {
  const atQuestion: Action = { kind: 'jump', slide: 'm/a?q' };
  const counts = (state: Presentation) => state.rooms.map((room) => Object.values(room.counts));

  it('adds and takes off by the number of the option', () => {
    const hand = (by: number): Action => ({ kind: 'hand', number: 2, by });
    expect(counts(after(atQuestion, hand(1), hand(1), hand(1), hand(-1)))).toEqual([[2]]);
  });

  it('never goes under nought, and knows no fifth option of three', () => {
    expect(after(atQuestion, { kind: 'hand', number: 1, by: -1 }).rooms).toEqual([]);
    expect(after(atQuestion, { kind: 'hand', number: 5, by: 1 }).rooms).toEqual([]);
  });

  it('takes a number that is typed', () => {
    const typed = after(atQuestion, { kind: 'count', option: 'b', count: 14 });
    expect(typed.rooms).toEqual([{ module: 'm', question: 'q', counts: { b: 14 } }]);
  });

  it('does nothing on a slide that asks nothing', () => {
    expect(after(next, { kind: 'hand', number: 1, by: 1 }).rooms).toEqual([]);
  });
});

describe('time', () => {
  it('is kept for each slide', () => {
    const state = after(next, next, { kind: 'next-slide' });
    expect(state.spent).toEqual({ cover: 1000, 'm/a': 2000 });
    expect(spentOn(state, 'm/a?q', start + 7000)).toBe(4000);
  });

  it('starts anew with the clock, where the presentation is', () => {
    const anew = after(next, next, { kind: 'restart-clock' });
    expect(anew).toMatchObject({ slide: 'm/a', shown: 1, clockFrom: start + 3000, spent: {} });
  });

  it('does not count a break', () => {
    const state = after(next, next, { kind: 'next-slide' });
    const again = resumed(state, start + 86_400_000);
    expect(elapsed(again, start + 86_405_000)).toBe(8000);
  });

  it('is never taken away by a clock that is set back', () => {
    const state = act(presenting(), deck, next, start - 60_000);
    expect(state.spent).toEqual({ cover: 0 });
    expect(elapsed(state, start - 60_000)).toBe(0);
  });
});

describe('whatever a briefer does', () => {
  const walk = fc
    .tuple(anyDeck, fc.array(fc.nat({ max: 60_000 })))
    .chain(([slides, pauses]) =>
      fc.tuple(
        fc.constant(slides),
        fc.array(anyAction(slides), { minLength: pauses.length, maxLength: pauses.length }),
        fc.constant(pauses),
      ),
    );

  /** Every state on the way, with its moment. */
  function states(slides: Deck, actions: readonly Action[], pauses: readonly number[]) {
    let now = start;
    let state = presenting(slides);
    return actions.map((action, index) => {
      now += pauses[index] ?? 0;
      state = act(state, slides, action, now);
      return { state, now };
    });
  }

  it('the presentation is on a slide of the deck, and fits the contract', () => {
    fc.assert(
      fc.property(walk, ([slides, actions, pauses]) => {
        for (const { state } of states(slides, actions, pauses)) {
          const slide = slides.find(({ id }) => id === state.slide);
          expect(slide).toBeDefined();
          expect(state.shown).toBeLessThanOrEqual(slide ? fullyShown(slide) : 0);
          expect(presentationSchema.parse(state)).toEqual(state);
        }
      }),
    );
  });

  it('the time of all slides together is the time on the clock', () => {
    fc.assert(
      fc.property(walk, ([slides, actions, pauses]) => {
        for (const { state, now } of states(slides, actions, pauses)) {
          const all = slides.reduce((sum, { id }) => sum + spentOn(state, id, now), 0);
          expect(all).toBe(elapsed(state, now));
        }
      }),
    );
  });

  it('enough steps show everything, and as many steps back lead to the beginning', () => {
    fc.assert(
      fc.property(anyDeck, (slides) => {
        const steps = slides.reduce((sum, slide) => sum + 1 + fullyShown(slide), -1);
        const forth = Array.from({ length: steps }, () => next);
        const end = forth.reduce(
          (state, one) => act(state, slides, one, start),
          presenting(slides),
        );
        expect(end.slide).toBe(slides.at(-1)?.id);
        expect(act(end, slides, next, start)).toBe(end);
        const back = forth.reduce((state) => act(state, slides, previous, start), end);
        expect(place(back)).toEqual(['cover', 0]);
      }),
    );
  });
});

it('a deck may be a cover alone', () => {
  const alone = presenting([cover]);
  expect(act(alone, [cover], next, start)).toBe(alone);
  expect(stepSlide('x').id).not.toBe(questionSlide('x', 'y').id);
});
