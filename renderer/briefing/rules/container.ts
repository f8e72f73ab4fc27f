import type { SourceText } from '../../learning/questions/kind.ts';
import { isStepHeading } from './step-heading.ts';

/** A setting of a container; the position is that of its value. */
export interface Setting extends SourceText {
  /** The word before `=`; empty for a setting without one. */
  readonly name: string;
}

/** `::: since 2024/1356 date=2024-05-14` */
export interface ContainerOpening {
  readonly colons: number;
  readonly name: string;
  readonly id: Setting | null;
  /** Settings without a name, in the author's order. */
  readonly positional: readonly Setting[];
  readonly named: ReadonlyMap<string, Setting>;
  /** A second id or a setting that was given before. */
  readonly repeated: readonly Setting[];
  readonly line: number;
}

export interface Container {
  readonly opening: ContainerOpening;
  /** The body's lines, as indices from 0. */
  readonly from: number;
  readonly to: number;
  /** The first line after the container. */
  readonly end: number;
  readonly closed: boolean;
}

const fence = /^(:{3,})[ \t]*(.*)$/;
const nextOpening = /^(:{3,})[ \t]*[^\s:]/;
// Formatters indent a line that follows a list.
const closing = /^ {0,3}(:{3,})[ \t]*$/;
const setting = /\s*(?:#([^\s"]+)|([A-Za-z][\w-]*)=(?:"([^"]*)"|([^\s"]\S*|))|"([^"]*)"|(\S+))/y;

/** The number of colons of a line that closes a container, or 0. */
export const closingColons = (text: string): number => closing.exec(text)?.[1]?.length ?? 0;

/** Reads the line that opens a container; null when it does not open one. */
export function containerOpening(text: string, line: number): ContainerOpening | null {
  const [, colons, rest] = fence.exec(text) ?? [];
  if (colons === undefined || rest === undefined || rest.trim() === '') return null;
  const start = text.length - rest.length;
  const [name = ''] = /^\S+/.exec(rest) ?? [];
  const named = new Map<string, Setting>();
  const positional: Setting[] = [];
  const repeated: Setting[] = [];
  let id: Setting | null = null;
  for (const found of settingsIn(text, start + name.length, line)) {
    if (found.name === '') positional.push(found);
    else if (found.name === '#' ? id !== null : named.has(found.name)) repeated.push(found);
    else if (found.name === '#') id = found;
    else named.set(found.name, found);
  }
  return { colons: colons.length, name, id, positional, named, repeated, line };
}

function settingsIn(text: string, from: number, line: number): Setting[] {
  const settings: Setting[] = [];
  setting.lastIndex = from;
  for (let found = setting.exec(text); found; found = setting.exec(text)) {
    const [whole, id, name, quoted, plain, quotedAlone, alone] = found;
    const value = id ?? quoted ?? plain ?? quotedAlone ?? alone ?? '';
    const quote = quoted ?? quotedAlone;
    const end = found.index + whole.length - (quote === undefined ? 0 : 1);
    settings.push({
      name: id === undefined ? (name ?? '') : '#',
      text: value,
      line,
      column: end - value.length + 1,
    });
  }
  return settings;
}

/**
 * Finds where a container ends: at a line of at least as many colons, or, when that was forgotten, at the next step
 * or at the next container with as many colons.
 *
 * @param code which lines are code, as `codeLines` gives them
 * @param to where the search ends
 */
export function containerAt(
  lines: readonly string[],
  code: Uint8Array,
  opening: ContainerOpening,
  to: number,
): Container {
  const from = opening.line;
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    if (code[index] === 1) continue;
    if (isStepHeading(line)) return { opening, from, to: index, end: index, closed: false };
    if (closingColons(line) >= opening.colons) {
      return { opening, from, to: index, end: index + 1, closed: true };
    }
    if ((nextOpening.exec(line)?.[1]?.length ?? 0) >= opening.colons) {
      return { opening, from, to: index, end: index, closed: false };
    }
  }
  return { opening, from, to, end: to, closed: false };
}
