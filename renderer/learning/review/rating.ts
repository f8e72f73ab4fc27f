import { Rating, type Grade } from 'ts-fsrs';
import type { Certainty } from '../progress/event.ts';

/** What of an answer says how well it was remembered. */
export interface Recalled {
  readonly correct: boolean;
  readonly certainty: Certainty | null;
  readonly hinted: boolean;
  /** How many checks it took. */
  readonly tries: number;
}

/**
 * The one rule by which an answer becomes a rating:
 *
 * - not right, also when partly right: again
 * - right, but with a hint, in a later try, or not sure: hard
 * - right at once and very sure: easy
 * - right otherwise: good
 */
export function ratingOf({ correct, certainty, hinted, tries }: Recalled): Grade {
  if (!correct) return Rating.Again;
  if (hinted || tries > 1 || certainty === 1) return Rating.Hard;
  return certainty === 3 ? Rating.Easy : Rating.Good;
}
