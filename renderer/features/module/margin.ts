/** A card that wants to stand beside its sentence: where the sentence is, and how high the card is, in pixels. */
export interface Wish {
  readonly top: number;
  readonly height: number;
}

/**
 * Where cards stand so that none overlaps the one before it, each as near to its sentence as that allows.
 *
 * @param wishes in the order of the text
 * @returns the top of each card, in the same order
 */
export function stack(wishes: readonly Wish[], gap: number): number[] {
  let free = 0;
  return wishes.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
}
