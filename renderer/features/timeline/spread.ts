/**
 * Where labels of one size begin so that none lies over the next, each as near to its own place as that allows.
 *
 * @param places where their middles want to be, in order; all in pixels
 * @param length that they have together; where it is too short for them, they run on past its end
 */
export function spread(places: readonly number[], size: number, length: number): number[] {
  const starts: number[] = [];
  for (const place of places) {
    starts.push(Math.max(place - size / 2, (starts.at(-1) ?? -size) + size, 0));
  }
  let free = Math.max(length, places.length * size);
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    free = Math.min(starts[index] ?? 0, free - size);
    starts[index] = free;
  }
  return starts;
}
