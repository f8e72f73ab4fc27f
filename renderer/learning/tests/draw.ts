import { attemptSeed, shuffle } from '../chance.ts';
import type { TestQuestion } from '../progress/event.ts';
import { testKey } from '../progress/names.ts';

/** A question that can be drawn, with the passages that it rests on. */
export interface Candidate {
  readonly module: string;
  readonly question: string;
  readonly passages: readonly string[];
}

/**
 * Draws the questions of a test, spread over the passages: each next question rests on a passage that was asked about
 * least so far, and of those that do on passages that were. Where that leaves a choice, the seed decides; it also decides
 * the order in which they are asked, and the order of their options.
 *
 * @param wanted how many; where there are fewer, all of them
 */
export function drawTest(
  candidates: readonly Candidate[],
  wanted: number,
  seed: number,
): TestQuestion[] {
  const left = shuffle(candidates, seed);
  const asked = new Map<string, number>();
  const drawn: Candidate[] = [];
  while (drawn.length < wanted && left.length > 0) {
    const [next] = left.splice(leastAsked(left, asked), 1);
    if (!next) break;
    drawn.push(next);
    for (const passage of next.passages) asked.set(passage, (asked.get(passage) ?? 0) + 1);
  }
  // Anew, or the first questions would always be about the most passages.
  return shuffle(drawn, seed + 1).map(({ module, question }) => ({
    module,
    question,
    seed: attemptSeed(seed, testKey(module, question), 1),
  }));
}

/** Where the candidate stands that comes next. */
function leastAsked(left: readonly Candidate[], asked: ReadonlyMap<string, number>): number {
  let best = 0;
  let lowest = { fewest: Infinity, sum: Infinity };
  for (const [index, { passages }] of left.entries()) {
    const counts = passages.map((passage) => asked.get(passage) ?? 0);
    const fewest = Math.min(...counts);
    const sum = counts.reduce((total, one) => total + one, 0);
    const isLower = fewest < lowest.fewest || (fewest === lowest.fewest && sum < lowest.sum);
    if (!isLower) continue;
    best = index;
    lowest = { fewest, sum };
  }
  return best;
}
