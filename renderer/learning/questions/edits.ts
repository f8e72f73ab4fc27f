/**
 * How many edits lie between two texts: a character put in, left out or replaced, or two neighbours swapped (the optimal
 * string alignment distance, a restricted form of Damerau 1964).
 *
 * @param most beyond it the answer is null, without the work of finding out
 */
export function editsBetween(one: string, other: string, most: number): number | null {
  const [left, right] = [[...one], [...other]];
  if (Math.abs(left.length - right.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1] && row > 1;
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return null;
    [before, above] = [above, current];
  }
  const edits = at(above, right.length);
  return edits <= most ? edits : null;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
