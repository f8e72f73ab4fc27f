import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  howMuch,
  including,
  itemKey,
  leavingOut,
  ordered,
  routeOf,
  stepsOf,
  stillThere,
  withMinutes,
} from '../../../renderer/presenting/agenda.ts';
import { plannedForStep } from '../../../renderer/presenting/planned.ts';
import type { AgendaItem } from '../../../renderer/presenting/presentation.ts';
import { timingOf } from '../../../renderer/presenting/timing.ts';
import { module, step } from './decks.ts';

const modules = [
  module('m1', [step('a', { minutes: 3, words: 5 }, ['q1', 'q2']), step('b')]),
  module('m2', [step('a', { minutes: null, words: 200 }), step('c', { minutes: 0, words: 1 })]),
];
const route = routeOf(modules);
const keys = (items: readonly AgendaItem[]) => items.map(itemKey);
const named = (...wanted: string[]) =>
  wanted.flatMap((key) => route.filter((item) => itemKey(item) === key));

const someItems = fc.shuffledSubarray(route);
const minutes = fc.option(fc.integer({ min: 0, max: 600 }).map((half) => half / 2));
const agendas = fc
  .tuple(someItems, fc.array(minutes, { minLength: route.length, maxLength: route.length }))
  .map(([items, given]) => items.map((item, at) => ({ ...item, minutes: given[at] ?? null })));

describe('choosing', () => {
  it('finds every step, and the questions that a room can answer', () => {
    expect(keys(route)).toEqual(['m1/a', 'm1/a?q1', 'm1/a?q2', 'm1/b', 'm2/a', 'm2/c']);
  });

  it('puts a thing at its place on the route, also in an agenda of another order', () => {
    expect(keys(including(named('m1/a', 'm2/c'), named('m1/b'), route))).toEqual([
      'm1/a',
      'm1/b',
      'm2/c',
    ]);
    expect(keys(including(named('m2/c', 'm1/a'), named('m1/b'), route))).toEqual([
      'm2/c',
      'm1/a',
      'm1/b',
    ]);
    expect(keys(including(named('m2/c', 'm1/b'), named('m1/a'), route))).toEqual([
      'm2/c',
      'm1/a',
      'm1/b',
    ]);
  });

  it('keeps an agenda in the order of the route in that order, however it is chosen', () => {
    fc.assert(
      fc.property(someItems, fc.subarray(route), (chosen, before) => {
        const all = including(before, chosen, route);
        const isIn = new Set([...keys(before), ...keys(chosen)]);
        expect(keys(all)).toEqual(keys(route).filter((key) => isIn.has(key)));
      }),
    );
  });

  it('loses nothing and has nothing twice', () => {
    fc.assert(
      fc.property(agendas, someItems, (items, chosen) => {
        const all = keys(including(items, chosen, route));
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set([...keys(items), ...keys(chosen)]));
        expect(all.filter((key) => keys(items).includes(key))).toEqual(keys(items));
        const left = keys(leavingOut(items, chosen));
        expect(left).toEqual(keys(items).filter((key) => !keys(chosen).includes(key)));
      }),
    );
  });

  it('tells how much of a module is on it', () => {
    const first = stepsOf(route).filter((item) => item.module === 'm1');
    expect(howMuch([], first)).toBe('none');
    expect(howMuch(named('m1/b'), first)).toBe('some');
    expect(howMuch(named('m1/b', 'm1/a'), first)).toBe('all');
  });

  it('drops what is no longer in the briefing, and follows an order', () => {
    const old = [
      ...named('m2/c', 'm1/a'),
      { module: 'weg', step: 'x', question: null, minutes: 4 },
    ];
    expect(keys(stillThere(old, route))).toEqual(['m2/c', 'm1/a']);
    expect(keys(ordered(old, ['m1/a', 'm2/c']))).toEqual(['m1/a', 'm2/c']);
  });
});

describe('the time', () => {
  it('of a step is what its author planned, or else what its notes take to say', () => {
    expect(plannedForStep(step('a', { minutes: 3, words: 900 }))).toEqual({
      minutes: 3,
      by: 'author',
    });
    // 221 words with the heading, at 110 a minute.
    expect(plannedForStep(step('a', { minutes: null, words: 220 }))).toEqual({
      minutes: 2.5,
      by: 'estimate',
    });
    expect(plannedForStep(step('a'))).toEqual({ minutes: 1, by: 'estimate' });
  });

  it('is what the briefer gives, also when that is nothing', () => {
    const items = withMinutes(named('m1/a', 'm1/b'), 'm1/a', 0);
    const { planned } = timingOf({ items, minutes: null }, modules);
    expect(planned.get('m1/a')).toEqual({ minutes: 0, by: 'briefer' });
    expect(planned.get('m1/b')?.by).toBe('estimate');
  });

  it('adds up, and with what is left it is the time there is', () => {
    fc.assert(
      fc.property(agendas, fc.integer({ min: 1, max: 600 }), (items, available) => {
        const { planned, sum, left } = timingOf({ items, minutes: available }, modules);
        const parts = keys(items).map((key) => planned.get(key)?.minutes ?? NaN);
        const all = parts.reduce((total, part) => total + part, 0);
        expect(sum).toBe(items.length === 0 ? 0 : all + 0.5);
        expect(sum + (left ?? NaN)).toBe(available);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(agendas, (items) => {
        const { sum } = timingOf({ items, minutes: null }, modules);
        expect(timingOf({ items: items.toReversed(), minutes: null }, modules).sum).toBe(sum);
      }),
    );
  });

  it('of what is no longer in the briefing is none', () => {
    const gone = { module: 'weg', step: 'x', question: null, minutes: 4 };
    expect(timingOf({ items: [gone], minutes: null }, modules).sum).toBe(0);
  });
});
