import type { Position } from '../diagnostic.ts';
import type { WrittenLine } from '../reading.ts';

/**
 * Where a piece of text stands in the line that it is of: where the line begins when marks divide the piece.
 *
 * @param line undefined for what stands on no line of its own, such as the alternative of a picture
 * @param stepLine where the step begins, for that case
 * @param index where the piece stands in the line without marks, which is seldom further on than with them
 */
export function whereIn(
  line: WrittenLine | undefined,
  piece: string,
  stepLine: number,
  index = 0,
): Position {
  if (!line) return { line: stepLine, column: 1 };
  const at = line.content.indexOf(piece, index);
  return line.place(Math.max(0, at < 0 ? line.content.indexOf(piece) : at));
}
