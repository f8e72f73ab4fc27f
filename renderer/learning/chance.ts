/** A stream of numbers from 0 up to 1 that depends on the seed alone (mulberry32, Tommy Ettinger, public domain). */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The same items in an order that depends on the seed alone (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const chance = numbers(seed);
  const left = [...items];
  const shuffled: Item[] = [];
  while (left.length > 0) {
    const at = Math.floor(chance.next().value * left.length);
    shuffled.push(...left.splice(at, 1));
  }
  return shuffled;
}

/**
 * The seed of an attempt: the same for the same learner, question and attempt, so that the options stand in the same
 * order when the learner comes back.
 */
export const attemptSeed = (learnerSeed: number, question: string, attempt: number): number =>
  partSeed(learnerSeed, `${question}/${attempt}`);

/** A seed of its own for a part of what has a seed, so that parts alike do not come in the same order. FNV-1a, 32 bits. */
export function partSeed(seed: number, part: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${part}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
