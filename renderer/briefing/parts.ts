import { closingColons, containerAt, containerOpening, type Container } from './rules/container.ts';

/** What a text consists of, as ranges of lines; indices count from 0. */
export type Part =
  | { readonly kind: 'prose'; readonly from: number; readonly to: number }
  | { readonly kind: 'container'; readonly container: Container }
  /** A `:::` that closes nothing. */
  | { readonly kind: 'stray'; readonly line: number };

/** Divides lines into prose and containers. Containers open at the beginning of a line, outside code. */
export function partsOf(
  lines: readonly string[],
  code: Uint8Array,
  from: number,
  to: number,
): Part[] {
  const parts: Part[] = [];
  let prose = from;
  let index = from;
  const endProse = (): void => {
    if (prose < index) parts.push({ kind: 'prose', from: prose, to: index });
  };
  while (index < to) {
    const line = lines[index] ?? '';
    const marked = code[index] === 0 && line.startsWith(':::');
    const opening = marked ? containerOpening(line, index + 1) : null;
    if (opening) {
      endProse();
      const container = containerAt(lines, code, opening, to);
      parts.push({ kind: 'container', container });
      index = prose = container.end;
    } else if (marked && closingColons(line) > 0) {
      endProse();
      parts.push({ kind: 'stray', line: index });
      index = prose = index + 1;
    } else {
      index++;
    }
  }
  endProse();
  return parts;
}
