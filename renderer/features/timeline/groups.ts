/**
 * Divides places into groups of neighbours, so that each group lies as near together as can be: the sum of squared
 * distances from the middle of their group is least, found by trying every last group (as in Fisher 1958).
 *
 * @param places in order
 * @param count of groups; at most as many as there are places
 * @param most places in a group; `count` times as many are at least all
 * @returns the sizes of the groups, in order
 */
export function groupSizes(places: readonly number[], count: number, most: number): number[] {
  // What the best division of the first places costs, by their number; for ever more groups.
  let costs = places.reduce((all) => [...all, Infinity], [0]);
  const lastSizes: number[][] = [];
  for (let groups = 1; groups <= count; groups += 1) {
    const before = costs;
    const sizes = [0];
    costs = before.map((_, until) => {
      let [least, best] = [Infinity, 0];
      for (let size = 1; size <= Math.min(most, until); size += 1) {
        const cost =
          (before[until - size] ?? Infinity) + scatter(places.slice(until - size, until));
        if (cost < least) [least, best] = [cost, size];
      }
      sizes[until] = best;
      return least;
    });
    lastSizes.push(sizes);
  }
  let until = places.length;
  return lastSizes
    .reverse()
    .map((sizes) => {
      const size = sizes[until] ?? 0;
      until -= size;
      return size;
    })
    .reverse();
}

function scatter(places: readonly number[]): number {
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  return places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
}
