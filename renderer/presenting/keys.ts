import type { Action } from './act.ts';
import type { PlaceOnSlide } from './presentation.ts';

/** A key as it is pressed, in either window: a part of the DOM's `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks for beside what changes the presentation. */
export type ConsoleCommand =
  | { readonly kind: 'act'; readonly action: Action }
  | { readonly kind: 'grid' }
  | { readonly kind: 'end' }
  /** Takes a size of the notes more or less. */
  | { readonly kind: 'notes'; readonly by: 1 | -1 };

const digit = /^(?:Digit|Numpad)([1-9])$/;

/**
 * The name of a key while presenting: `PageDown`, `Shift+PageDown`, `b`, `Shift+1`. Letters are small whatever Shift and
 * Caps Lock say. The digits go by their place on the keyboard, where a French one writes `&` and `é`.
 *
 * @returns null for what belongs to the system or the menu: anything with Ctrl, Alt or the Windows or Command key
 */
export function keyName({
  key,
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: KeyPress): string | null {
  if (ctrlKey || altKey || metaKey) return null;
  const shift = shiftKey ? 'Shift+' : '';
  const [, number] = digit.exec(code) ?? [];
  // With Num Lock off the digits of the pad are arrows.
  if (number !== undefined && (code.startsWith('Digit') || key === number)) return shift + number;
  if (/^[1-9]$/.test(key)) return shift + key;
  if (key.length > 1) return shift + key;
  return key === ' ' ? `${shift}Space` : key.toLowerCase();
}

const act = (action: Action): ConsoleCommand => ({ kind: 'act', action });

const next = act({ kind: 'next' });
const previous = act({ kind: 'previous' });
const blackScreen = act({ kind: 'blank', colour: 'black' });

/** Keys of keyboards, and of clickers: those send PageUp and PageDown, arrows, F5 and Escape, and B or a full stop. */
const commands: ReadonlyMap<string, ConsoleCommand> = new Map(
  Object.entries<ConsoleCommand>({
    PageDown: next,
    ArrowRight: next,
    ArrowDown: next,
    Space: next,
    Enter: next,
    n: next,
    PageUp: previous,
    ArrowLeft: previous,
    ArrowUp: previous,
    Backspace: previous,
    'Shift+Space': previous,
    p: previous,
    'Shift+PageDown': act({ kind: 'next-slide' }),
    'Shift+ArrowRight': act({ kind: 'next-slide' }),
    'Shift+ArrowDown': act({ kind: 'next-slide' }),
    'Shift+PageUp': act({ kind: 'previous-slide' }),
    'Shift+ArrowLeft': act({ kind: 'previous-slide' }),
    'Shift+ArrowUp': act({ kind: 'previous-slide' }),
    Home: act({ kind: 'first' }),
    End: act({ kind: 'last' }),
    b: blackScreen,
    '.': blackScreen,
    w: act({ kind: 'blank', colour: 'white' }),
    ',': act({ kind: 'blank', colour: 'white' }),
    l: act({ kind: 'tool', tool: 'laser' }),
    d: act({ kind: 'tool', tool: 'pen' }),
    e: act({ kind: 'tool', tool: 'eraser' }),
    Delete: act({ kind: 'erase-all' }),
    s: act({ kind: 'swap' }),
    t: act({ kind: 'restart-clock' }),
    g: { kind: 'grid' },
    Escape: { kind: 'end' },
    '+': { kind: 'notes', by: 1 },
    '=': { kind: 'notes', by: 1 },
    '-': { kind: 'notes', by: -1 },
  }),
);

/**
 * What a key does while presenting; null where it does nothing. F5 starts a presentation, and does nothing in one.
 *
 * @param name of `keyName`
 * @param at where the pointer is; null where it is not on the slide
 */
export function commandOf(name: string, at: PlaceOnSlide | null): ConsoleCommand | null {
  if (name === 'z') return act({ kind: 'zoom', at: at ?? middle });
  const [, shift, number] = /^(Shift\+)?([1-9])$/.exec(name) ?? [];
  if (number !== undefined)
    return act({ kind: 'hand', number: Number(number), by: shift ? -1 : 1 });
  return commands.get(name) ?? null;
}

/** Whether a key does this again as long as it is held down: it steps on, and does not flicker between black and the slide. */
export const isRepeated = (command: ConsoleCommand): boolean =>
  command.kind === 'act' && ['next', 'previous'].includes(command.action.kind);

const middle: PlaceOnSlide = { x: 50, y: 50 };
