/** Whether two words differ by one slip of the pen: a letter left out, put in, mistaken, or swapped with the next. */
export function isOneSlip(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (longer - shorter > 1 || one === other) return false;
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const left = longer - head - tail;
  if (left <= 1) return true;
  const isSwapped = one[head] === other[head + 1] && one[head + 1] === other[head];
  return left === 2 && longer === shorter && isSwapped;
}
