import { describe, expect, it } from 'vitest';
import { commandOf, keyName, type KeyPress } from '../../../renderer/presenting/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const asks = (key: string, more: Partial<KeyPress> = {}) =>
  commandOf(keyName(press(key, more)) ?? '', null);

describe('a key', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['s', 'swap'],
    ['T', 'restart-clock'],
  ])('%s asks for %s', (key, kind) => {
    expect(asks(key)).toMatchObject({ kind: 'act', action: { kind } });
  });

  it.each([
    ['b', { kind: 'blank', colour: 'black' }],
    ['.', { kind: 'blank', colour: 'black' }],
    ['W', { kind: 'blank', colour: 'white' }],
    ['l', { kind: 'tool', tool: 'laser' }],
    ['d', { kind: 'tool', tool: 'pen' }],
    ['e', { kind: 'tool', tool: 'eraser' }],
  ])('%s asks for %o', (key, action) => {
    expect(asks(key)).toEqual({ kind: 'act', action });
  });

  it('G shows the overview and Escape ends', () => {
    expect(asks('G')).toEqual({ kind: 'grid' });
    expect(asks('Escape')).toEqual({ kind: 'end' });
  });

  it('F5 does nothing in a presentation that runs, and neither does a letter without a meaning', () => {
    expect(asks('F5')).toBeNull();
    expect(asks('q')).toBeNull();
    expect(asks('constructor')).toBeNull();
  });

  it('with Shift goes a whole slide', () => {
    expect(asks('PageDown', { shiftKey: true })).toMatchObject({ action: { kind: 'next-slide' } });
    expect(asks('ArrowLeft', { shiftKey: true })).toMatchObject({
      action: { kind: 'previous-slide' },
    });
  });

  it('Z shows larger what is at the pointer, or else the middle', () => {
    expect(commandOf('z', { x: 10, y: 20 })).toMatchObject({ action: { at: { x: 10, y: 20 } } });
    expect(commandOf('z', null)).toMatchObject({ action: { at: { x: 50, y: 50 } } });
  });

  it('that belongs to the system or the menu is left to it', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(keyName(press('ArrowLeft', { [held]: true }))).toBeNull();
    }
  });
});

describe('a digit', () => {
  const hand = (number: number, by: number) => ({
    kind: 'act',
    action: { kind: 'hand', number, by },
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('%i counts a hand, and with Shift takes one off', (n) => {
    expect(asks(String(n), { code: `Digit${n}` })).toEqual(hand(n, 1));
    expect(asks('#', { code: `Digit${n}`, shiftKey: true })).toEqual(hand(n, -1));
  });

  it('goes by its place on a keyboard that writes something else there', () => {
    expect(asks('&', { code: 'Digit1' })).toEqual(hand(1, 1));
    expect(asks('1', { code: 'Digit1', shiftKey: true })).toEqual(hand(1, -1));
  });

  it('of the pad is a digit only with Num Lock on', () => {
    expect(asks('2', { code: 'Numpad2' })).toEqual(hand(2, 1));
    expect(asks('ArrowDown', { code: 'Numpad2' })).toMatchObject({ action: { kind: 'next' } });
  });

  it('0 is none', () => {
    expect(asks('0', { code: 'Digit0' })).toBeNull();
  });
});
