import type { Position } from './diagnostic.ts';

/** Where a character of a paragraph's text stands in the author's file. */
export type Place = (offset: number) => Position;

/**
 * Finds places in a paragraph. Markdown strips indents and the marks of quotes and lists from its lines, so each line
 * is looked up in the file: what is left of it stands at its end.
 *
 * @param firstLine the index of the file's line that the content starts on
 */
export function paragraphPlace(
  lines: readonly string[],
  firstLine: number,
  content: string,
): Place {
  // Nothing is worked out before the first mistake: most paragraphs have none.
  let starts: number[] | null = null;
  const columns = new Map<number, number>();
  return (offset) => {
    starts ??= lineStarts(content);
    const row = rowOf(starts, offset);
    const start = starts[row] ?? 0;
    const line = firstLine + row;
    let column = columns.get(row);
    if (column === undefined) {
      const text = content.slice(start, (starts[row + 1] ?? content.length + 1) - 1);
      column = columnOf(lines[line] ?? '', text);
      columns.set(row, column);
    }
    return { line: line + 1, column: Math.max(1, column + offset - start) };
  };
}

/** Finds places in a cell of a table that starts at the given place. */
export const cellPlace =
  (start: Position, content: string): Place =>
  (offset) => ({
    line: start.line,
    column: start.column + escaped(content.slice(0, offset)).length,
  });

/** Where a cell's text starts in its line, counted from 0. The cells before it end at `from`. */
export function cellStart(line: string, content: string, from: number): number {
  const at = content === '' ? from : line.indexOf(escaped(content), from);
  return at < 0 ? from : at;
}

// In a table a bar that is text is written `\|`, and reaches us as `|`.
const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

/** Column of the text's first character, counted from 1. */
function columnOf(line: string, text: string): number {
  const bare = text.trim();
  const at = bare === '' ? -1 : line.lastIndexOf(bare);
  return at < 0 ? 1 : at + 1 - (text.length - text.trimStart().length);
}

function lineStarts(content: string): number[] {
  const starts = [0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

function rowOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
