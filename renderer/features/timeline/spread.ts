/** Something on a line: where it would like to begin, and how long it is, in pixels. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/** Things that touch, moved as one. */
interface Block {
  readonly count: number;
  readonly size: number;
  /** Where its things would have it begin, added up. */
  readonly sum: number;
}

/**
 * Where things begin so that none lies over the next, and together they are as near to their wishes as that allows.
 *
 * @param wishes in order
 * @param length of the line; where it is too short for them, they run on past its end
 */
export function spread(wishes: readonly Wish[], length: number): number[] {
  const end = Math.max(
    length,
    wishes.reduce((sum, { size }) => sum + size, 0),
  );
  const startOf = ({ count, size, sum }: Block): number =>
    Math.max(0, Math.min(end - size, sum / count));
  const blocks: Block[] = [];
  for (const { at, size } of wishes) {
    let block: Block = { count: 1, size, sum: at };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (startOf(before) + before.size <= startOf(block)) break;
      blocks.pop();
      block = {
        count: before.count + block.count,
        size: before.size + block.size,
        sum: before.sum + block.sum - block.count * before.size,
      };
    }
    blocks.push(block);
  }
  const sizes = wishes.map(({ size }) => size);
  return blocks.flatMap((block) => {
    let at = startOf(block);
    return sizes.splice(0, block.count).map((size) => (at += size) - size);
  });
}
